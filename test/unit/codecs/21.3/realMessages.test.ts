import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hasOfficialMaterial, officialFolder } from '../../../support/officialSchema.ts';
import { readMessage } from './readMessage.ts';

const present = hasOfficialMaterial();
const describeReal = present ? describe : describe.skip;
const folder = `${officialFolder}/21.3/samples`;
const files = present ? readdirSync(folder) : [];
const named = (names: RegExp) => files.filter((file) => names.test(readFileSync(`${folder}/${file}`, 'utf8')));
const requests = named(/<(?:[\w-]+:)?IATA_Order(?:Create|Retrieve|Change)RQ\b/);
const answers = named(/<(?:[\w-]+:)?IATA_(?:AirShopping|OfferPrice)RS\b/);

describeReal('real 21.3 messages', () => {
  test('are there to be read', () => {
    expect(requests.length).toBeGreaterThan(20);
    expect(answers.length).toBeGreaterThan(8);
  });

  test.each(requests)('the request %s is understood, or refused with path and reason', (file) => {
    const reading = readMessage(`${folder}/${file}`);
    if (reading === undefined || !('request' in reading)) throw new Error(`${file} is no request`);
    const { request, faults, notices } = reading.request;
    expect(request === undefined).toBe(faults.length > 0);
    for (const fault of faults) {
      expect(fault.path).toMatch(/^\/IATA_Order\w+RQ\//);
      expect(fault.text).toContain('not supported yet; nothing was done');
    }
    for (const notice of notices) expect(notice.path).toMatch(/^\/IATA_Order\w+RQ\//);
  });

  test('are for the most part understood', () => {
    const understood = requests.filter((file) => {
      const reading = readMessage(`${folder}/${file}`);
      return reading !== undefined && 'request' in reading && reading.request.request !== undefined;
    });
    expect(understood.length).toBeGreaterThan(25);
  });

  test.each(answers)('the airline answer %s yields offers whose prices add up', (file) => {
    const reading = readMessage(`${folder}/${file}`);
    if (reading === undefined || !('offers' in reading)) throw new Error(`${file} is no answer with offers`);
    expect(reading.offers.faults).toEqual([]);
    expect(reading.offers.offers.length).toBeGreaterThan(0);
    for (const offer of reading.offers.offers) {
      const listed = offer.segments.map((segment) => segment.segmentId);
      for (const { price, services } of offer.items) {
        const parts = [price.taxTotal, ...price.fees.map((fee) => fee.amount)].map((part) => part?.amountMinor ?? 0n);
        const base = price.base?.amountMinor ?? price.total.amountMinor;
        expect(parts.reduce((sum, part) => sum + part, base)).toBe(price.total.amountMinor);
        for (const service of services) expect(listed).toEqual(expect.arrayContaining(service.segmentIds));
      }
    }
  });
});
