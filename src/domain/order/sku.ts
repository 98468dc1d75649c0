import type { OfferItem, Segment, ServiceDefinition } from '../offer/offer.ts';
import type { ItemType } from './order.ts';

const typeByWord: readonly [RegExp, ItemType][] = [
  [/\bSEAT|\bSET\b/, 'SEAT'],
  [/BAG|LUGGAGE|\bXBAG\b/, 'BAGGAGE'],
  [/MEAL|\bMEL\b|\bML\b/, 'MEAL'],
];

/** What kind of thing an offer item is: a flight if it flies anybody, else by the words of its first definition. */
export function itemType(item: OfferItem, definitions: readonly ServiceDefinition[], hasSeat: boolean): ItemType {
  if (item.services.some((service) => service.serviceDefinitionId === undefined && service.segmentIds.length > 0)) {
    return 'FLIGHT';
  }
  if (hasSeat) return 'SEAT';
  const definition = firstDefinition(item, definitions);
  if (definition?.baggageAllowanceId !== undefined) return 'BAGGAGE';
  const words = [definition?.code, definition?.ssrCode, definition?.name].join(' ').toUpperCase();
  return typeByWord.find(([pattern]) => pattern.test(words))?.[1] ?? 'SERVICE';
}

const prefixes: Record<ItemType, string> = {
  FLIGHT: 'FLT',
  SEAT: 'SEAT',
  BAGGAGE: 'BAG',
  MEAL: 'MEAL',
  SERVICE: 'SVC',
};

/** The item's stock-keeping unit: `FLT-CCS-MAR-20250315-0800`, `BAG-20KG-CHECKED`, `SEAT-12A`. */
export function itemSku(
  type: ItemType,
  item: OfferItem,
  segments: readonly Segment[],
  definitions: readonly ServiceDefinition[],
  seat?: { row: string; column: string },
): string {
  if (type === 'FLIGHT') return `FLT-${flightWords(item, segments)}`;
  if (type === 'SEAT' && seat !== undefined) return `SEAT-${seat.row}${seat.column}`;
  const definition = firstDefinition(item, definitions);
  const words = definition?.name ?? definition?.code ?? item.offerItemId;
  const slug = words.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${prefixes[type]}-${slug.replaceAll(/^-|-$/g, '')}`.slice(0, 64);
}

function flightWords(item: OfferItem, segments: readonly Segment[]): string {
  const flown = item.services
    .filter((service) => service.serviceDefinitionId === undefined)
    .flatMap((service) => service.segmentIds)
    .map((segmentId) => segments.find((segment) => segment.segmentId === segmentId));
  const first = flown[0];
  if (first === undefined) return item.offerItemId;
  const [date = '', clock = ''] = first.departsLocal.split('T');
  const turnsAt = flown.find((segment) => segment !== undefined && segment.destination === first.origin);
  const last = turnsAt === undefined ? flown.at(-1) : first;
  return [
    first.origin,
    last?.destination ?? first.destination,
    date.replaceAll('-', ''),
    clock.slice(0, 5).replace(':', ''),
  ].join('-');
}

function firstDefinition(item: OfferItem, definitions: readonly ServiceDefinition[]): ServiceDefinition | undefined {
  const id = item.services.find((service) => service.serviceDefinitionId !== undefined)?.serviceDefinitionId;
  return definitions.find((definition) => definition.serviceDefinitionId === id);
}
