import { nth } from './findings.ts';

const offerPath = 'Query/Order/Offer';

/** Below a selection, and below an item, by the name of the member that is at fault; several segments stand in one element. */
const members: Record<string, string> = {
  statedTotal: 'TotalOfferPrice',
  quantity: 'ALaCarteSelection/Quantity',
  segmentIds: 'ALaCarteSelection/SegmentID',
};

/**
 * Where in an OrderCreateRQ stands what was read into this place of the command (`selections/0/items/1/quantity`); as far down as can be
 * told, and undefined for a place that no element was read into.
 * @see OrderCreateRQ/Query
 */
export function elementPath(root: string, pointer: string): string | undefined {
  const [list, index, next, item, member] = pointer.split('/');
  if (list === 'passengers' && index !== undefined) {
    return `/${root}/${nth('Query/DataLists/PassengerList/Passenger', Number(index))}`;
  }
  if (list !== 'selections') return undefined;
  if (index === undefined) return `/${root}/${offerPath}`;
  const offer = `/${root}/${nth(offerPath, Number(index))}`;
  return next === 'items' ? below(nth(`${offer}/OfferItem`, Number(item)), member) : below(offer, next);
}

function below(path: string, member: string | undefined): string {
  const element = members[member ?? ''];
  return element === undefined ? path : `${path}/${element}`;
}
