import { describe, expect, test } from '@jest/globals';
import { newFindings } from '../../../../src/codecs/ndc/17.2/findings.ts';
import { segmentsOfService } from '../../../../src/codecs/ndc/17.2/references.ts';
import type { Segment } from '../../../../src/domain/offer/offer.ts';

describe('segments a 17.2 service stands on', () => {
  test('are told apart where ids are written without a space and can be cut in one way', () => {
    expect(read('SEG1SEG2', ['SEG1', 'SEG2'])).toEqual({ segmentIds: ['SEG1', 'SEG2'], notices: 0 });
  });

  test('are left out, and so told, where the ids can be cut in two ways', () => {
    expect(read('AAA', ['A', 'AA'])).toEqual({ segmentIds: [], notices: 1 });
  });

  test('are read in no time where ids fit everywhere and lead nowhere', () => {
    const { segmentIds, notices } = read(`${'A'.repeat(5_000)}B`, ['A', 'AA', 'AAA']);
    expect({ segmentIds, notices }).toEqual({ segmentIds: [], notices: 1 });
  }, 5_000);
});

function read(text: string, segmentIds: string[]) {
  const findings = newFindings();
  const segments = segmentIds.map((segmentId): Segment => ({
    segmentId,
    carrier: 'ZZ',
    flightNumber: '100',
    origin: 'LHR',
    destination: 'NCE',
    departsLocal: '2026-12-01T08:00:00',
  }));
  const read = segmentsOfService(text, { segments, journeys: [] }, 'path', findings);
  return { segmentIds: read, notices: findings.notices.length };
}
