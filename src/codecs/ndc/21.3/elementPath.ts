import { nth } from './findings.ts';

const offerPath = 'Request/CreateOrder/AcceptSelectedQuotedOfferList/SelectedPricedOffer';
const extraPath = 'SelectedALaCarteOfferItem';

/** Below a selection, and below an item, by the name of the member that is at fault. */
const members: Record<string, string> = {
  statedTotal: 'TotalOfferPriceAmount',
  quantity: `${extraPath}/Qty`,
  segmentIds: `${extraPath}/OfferFlightAssociations/PaxSegmentReferences/PaxSegmentRefID`,
};

/**
 * Where in an OrderCreateRQ stands what was read into this place of the command (`selections/0/items/1/quantity`); as far down as can be
 * told, and undefined for a place that no element was read into.
 * @see IATA_OrderCreateRQ/Request
 */
export function elementPath(root: string, pointer: string): string | undefined {
  const [list, index, next, ...rest] = pointer.split('/');
  if (list === 'passengers' && index !== undefined)
    return `/${root}/${nth('Request/DataLists/PaxList/Pax', Number(index))}`;
  if (list !== 'selections') return undefined;
  if (index === undefined) return `/${root}/${offerPath}`;
  const offer = `/${root}/${nth(offerPath, Number(index))}`;
  if (next !== 'items') return below(offer, next, rest[0]);
  const [item, member, place] = rest;
  return below(nth(`${offer}/SelectedOfferItem`, Number(item)), member, place);
}

function below(path: string, member: string | undefined, place: string | undefined): string {
  const element = members[member ?? ''];
  if (element === undefined) return path;
  return place === undefined ? `${path}/${element}` : nth(`${path}/${element}`, Number(place));
}
