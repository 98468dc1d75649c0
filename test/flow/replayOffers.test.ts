import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { XmlDocument } from 'libxml2-wasm';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { hasOfficialMaterial, validateOfficial } from '../support/officialSchema.ts';
import { all, messageIn, readMessage, textAt } from '../support/reader.ts';
import { orderIdOf } from '../support/replay/conversations.ts';
import { acceptance, offersOf, type OfferedHere } from '../support/replay/offered.ts';
import { meaningOf } from '../support/replay/meaning.ts';
import { loadSamples, type Sample } from '../support/replay/samples.ts';

const present = hasOfficialMaterial();
if (!present) process.stdout.write('skipped: no real offer is accepted\n');
const answers = (['21.3', '17.2'] as const)
  .flatMap((generation) => (present ? loadSamples(generation) : []))
  .filter(
    (sample) =>
      /^(?:AirShoppingRS|OfferPriceRS)$/.test(sample.name) && offersOf(sample).length > 0 && isWellFormed(sample),
  );
const cases = present ? answers.map((sample) => [sample.file, sample] as const) : [['', undefined as never] as const];

type ImportReport = { imported: { offerId: string }[]; notices: { code: string; path?: string }[] };

/** Offers of one answer are all of one kind; the first tell what the others would. */
const offersTried = 6;

function isWellFormed({ text }: Sample): boolean {
  try {
    XmlDocument.fromString(text).dispose();
    return true;
  } catch {
    return false;
  }
}

(present ? describe : describe.skip)('an offer a real airline answered with', () => {
  let gateway: TestGateway;
  const rows: string[] = [];

  beforeAll(async () => {
    gateway = await startTestGateway();
  });

  afterAll(async () => {
    await gateway.stop();
    if (present)
      process.stdout.write(
        `${['answer | offers | left open by the answer itself (said so) | orders made', ...rows].join('\n')}\n`,
      );
  });

  test.each(cases)('in %s becomes an order that costs, carries and flies what the offer says', async (_, sample) => {
    const offers = offersOf(sample);
    const limit = Math.min(...offers.flatMap(({ limits }) => limits));
    await gateway.setClock(new Date(Number.isFinite(limit) ? limit - 300_000 : Date.now()).toISOString());
    const answer = await gateway.ndc(sample.bytes, { path: '/ndc/offers', key: 'admin' });
    expect({ status: answer.status, problem: answer.status === 200 ? '' : answer.text }).toEqual({
      status: 200,
      problem: '',
    });
    const { imported, notices } = JSON.parse(answer.text) as ImportReport;
    const open = offers.filter(({ offerId }) => imported.some((each) => each.offerId === offerId));
    const left = offers.filter((offer) => !open.includes(offer));
    const said = notices.filter(({ code }) => code === '499').length;
    rows.push(
      `${sample.generation}/${sample.file} | ${offers.length} | ${left.length} | ${Math.min(open.length, offersTried)}`,
    );
    expect(open.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThanOrEqual(said);
    expect(notices.some(({ code }) => code === '727')).toBe(open.some(({ contradictsItself }) => contradictsItself));
    const made: object[] = [];
    const told: object[] = [];
    for (const offer of open.slice(0, offersTried)) {
      const { offerId, total, passengerIds, flights } = offer;
      made.push(await orderOf(offer, sample));
      told.push({ offer: offerId, total, passengers: [...passengerIds].sort(), flights });
    }
    expect(made).toEqual(told);
  });

  async function orderOf(offer: OfferedHere, sample: Sample): Promise<object> {
    const answer = await gateway.ndc(acceptance(offer, sample));
    const view = messageIn(readMessage(answer.text));
    const faults = validateOfficial(sample.generation, answer.text);
    if (orderIdOf(view) === undefined || faults.length > 0)
      return { offer: offer.offerId, faults, refused: answer.text.slice(0, 600) };
    const meaning = meaningOf(sample.generation, view);
    const early = all(view, 'Response/DataLists/PassengerList/Passenger').map(
      (each) => each.attributes['PassengerID'] ?? '',
    );
    const late = all(view, 'Response/DataLists/PaxList/Pax').map((each) => textAt(each, 'PaxID') ?? '');
    return {
      offer: offer.offerId,
      total: meaning['order total'][0],
      passengers: [...early, ...late].sort(),
      flights: meaning.segments,
    };
  }
});
