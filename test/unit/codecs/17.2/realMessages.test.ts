import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasOfficialMaterial, officialFolder } from '../../../support/officialSchema.ts';
import { readMessage } from './readMessage.ts';

const present = hasOfficialMaterial();
const describeReal = present ? describe : describe.skip;
const folder = `${officialFolder}/17.2/samples`;
const files = present ? readdirSync(folder) : [];
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const named = (names: RegExp) => files.filter((file) => names.test(textOf(file)));
const requests = named(/<(?:[\w-]+:)?Order(?:Create|Retrieve|Change|Cancel)RQ\b/);
const answers = named(/<(?:[\w-]+:)?(?:AirShopping|OfferPrice)RS\b/);
/** One sample is cut off in the middle, as its sender published it. */
const broken = answers.filter((file) => !textOf(file).trimEnd().endsWith('>') || file.startsWith('airshopping-2'));
const refusals = answers.filter((file) => /<(?:[\w-]+:)?Errors>/.test(textOf(file)));
const withOffers = answers.filter((file) => !broken.includes(file) && !refusals.includes(file));

describeReal('real 17.2 messages', () => {
  test('are there to be read', () => {
    expect(requests.length).toBeGreaterThan(15);
    expect(withOffers.length).toBeGreaterThan(5);
  });

  test.each(requests)('the request %s is understood, or refused with path and reason', (file) => {
    const reading = readMessage(`${folder}/${file}`);
    if (reading === undefined || !('request' in reading)) throw new Error(`${file} is no request`);
    const { request, faults, notices } = reading.request;
    expect(request === undefined).toBe(faults.length > 0);
    for (const fault of faults) {
      expect(fault.path).toMatch(/^\/Order\w+RQ\//);
      expect(fault.text).toMatch(/not supported yet; nothing was done$|^an accepted offer is missing$/);
    }
    for (const notice of notices) expect(notice.path).toMatch(/^\/Order\w+RQ\//);
  });

  test('are understood unless they add offers to an order', () => {
    const understood = requests.filter((file) => {
      const reading = readMessage(`${folder}/${file}`);
      return reading !== undefined && 'request' in reading && reading.request.request !== undefined;
    });
    const servicing = named(/<(?:[\w-]+:)?OrderServicing\b/).filter((file) => requests.includes(file));
    // One more is the output of a tool that never met the schema.
    expect(understood).toHaveLength(requests.length - servicing.length - 1);
  });

  test.each(withOffers)('the airline answer %s yields offers whose prices hold together', (file) => {
    const reading = readMessage(`${folder}/${file}`);
    if (reading === undefined || !('offers' in reading)) throw new Error(`${file} is no answer with offers`);
    expect(reading.offers.offers.length).toBeGreaterThan(0);
    expect(new Set(reading.offers.faults.map((fault) => fault.code))).toEqual(
      new Set(reading.offers.faults.length === 0 ? [] : ['499']),
    );
    for (const offer of reading.offers.offers) {
      const listed = offer.segments.map((segment) => segment.segmentId);
      for (const { price, services } of offer.items) {
        const parts = [price.taxTotal, ...price.fees.map((fee) => fee.amount)].map((part) => part?.amountMinor ?? 0n);
        const base = price.base?.amountMinor ?? price.total.amountMinor;
        // One airline leaves an extra out of the parts; none writes parts that exceed the total.
        expect(parts.reduce((sum, part) => sum + part, base)).toBeLessThanOrEqual(price.total.amountMinor);
        for (const service of services) expect(listed).toEqual(expect.arrayContaining(service.segmentIds));
      }
    }
  });

  test.each(refusals)('the airline answer %s is known to hold no offers', (file) => {
    const reading = readMessage(`${folder}/${file}`);
    expect(reading && 'offers' in reading && reading.offers.faults.map((fault) => fault.code)).toEqual(['490']);
  });
});
