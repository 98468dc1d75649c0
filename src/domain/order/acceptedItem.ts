import type { Instant } from '../../base/time.ts';
import type { Offer, OfferItem, Price } from '../offer/offer.ts';
import type { SelectedItem } from './commands.ts';
import type { AcceptedOffer } from './order.ts';

/** An offer as the store holds it: its content, proof of that content, how often it was offered, and the order that used it up. */
export type HeldOffer = { offer: Offer; hash: string; version: number; usedByOrderId?: string };

/** What an order keeps of an offer to say which it accepted. */
export function acceptedOffer({ offer, hash, version }: HeldOffer): AcceptedOffer {
  const { ownerCode, offerId, responseId } = offer;
  return { ownerCode, offerId, responseId, version, hash };
}

/** One chosen item with its price for the chosen passengers; `passengerFor` maps the offer's passenger keys to the order's. */
export type AcceptedItem = {
  held: HeldOffer;
  item: OfferItem;
  selected: SelectedItem;
  passengerFor: ReadonlyMap<string, string>;
  price: Price;
  paymentDueAt: Instant;
  /** Where in the command it was chosen. */
  pointer?: string;
};
