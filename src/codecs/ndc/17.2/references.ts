import type { Journey, Segment } from '../../../domain/offer/offer.ts';
import { notFound } from '../scalar/faults.ts';
import type { Findings } from './findings.ts';
import { readIds } from './ids.ts';

/** The flights of a message, to resolve references into. */
export type Flights = { segments: readonly Segment[]; journeys: readonly Journey[] };

/**
 * The segments a list of flight references means. A reference is the id of a flight, of an origin and destination, or of a
 * segment itself. A fault where one leads nowhere: what does not fly as offered must not be sold.
 */
export function segmentsOfFlights(
  text: string | undefined,
  flights: Flights,
  path: string,
  findings: Findings,
): string[] {
  const found = readIds(text).flatMap((id) => {
    const journey = flights.journeys.find((each) => each.journeyId === id);
    const segmentIds = journey?.segmentIds ?? [id];
    const known = segmentIds.every((segmentId) => flights.segments.some((each) => each.segmentId === segmentId));
    if (!known) findings.faults.push(notFound(path, 'the flight'));
    return known ? segmentIds : [];
  });
  return [...new Set(found)];
}

/** Whether the references leave a choice: several flights between the same places on the same day. */
export function leavesChoice(text: string | undefined, flights: Flights): boolean {
  const ids = readIds(text);
  const routes = flights.journeys
    .filter((journey) => ids.includes(journey.journeyId))
    .map((journey) => {
      const first = flights.segments.find((each) => each.segmentId === journey.segmentIds[0]);
      const last = flights.segments.find((each) => each.segmentId === journey.segmentIds.at(-1));
      return [first?.origin, last?.destination, first?.departsLocal.slice(0, 10)].join(' ');
    });
  return new Set(routes).size < routes.length;
}

/**
 * The segments a service stands on. Some senders write several ids without a space between; they are told apart where
 * that is possible in one way only. What leads nowhere is left out, with a notice.
 */
export function segmentsOfService(
  text: string | undefined,
  flights: Flights,
  path: string,
  findings: Findings,
): string[] {
  const known = flights.segments.map((each) => each.segmentId);
  const found = readIds(text).flatMap((id) => {
    const parts = known.includes(id) ? [id] : splitGlued(id, known);
    if (parts === undefined) findings.notices.push({ ...notFound(path, 'the segment') });
    return parts ?? [];
  });
  return [...new Set(found)];
}

/** The ids of which the text is made, if there is exactly one way to cut it. Cuts of each ending are kept: trying all takes for ever. */
function splitGlued(text: string, known: readonly string[]): string[] | undefined {
  const usable = known.filter((id) => id !== '');
  const ways: string[][][] = [];
  ways[text.length] = [[]];
  for (let start = text.length - 1; start >= 0; start--) {
    ways[start] = usable
      .filter((id) => text.startsWith(id, start))
      .flatMap((id) => (ways[start + id.length] ?? []).map((rest) => [id, ...rest]))
      .slice(0, 2);
  }
  const [only, another] = ways[0] ?? [];
  return another === undefined ? only : undefined;
}
