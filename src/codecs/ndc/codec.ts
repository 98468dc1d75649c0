/*
 * codecs/ndc: NDC messages to commands and views back to messages, one folder per generation.
 * May know: domain types, generated tables. Knows no HTTP, no SQL, no rule of business.
 * Invariants: nothing a sender wrote is dropped in silence (it is used, or listed as a notice with its path);
 * what is written is valid by the official schema of its generation; a card number leaves only inside a `RawCard`.
 */
import type { Fault, Notice } from '../../base/fault.ts';
import type { ChangeCommand, CreateOrder, OrderReference } from '../../domain/order/commands.ts';
import type { RefusalCode } from '../../domain/order/refusals.ts';
import type { Offer } from '../../domain/offer/offer.ts';
import type { OrderView } from '../../domain/view/orderView.ts';

export type Generation = '17.2' | '21.3';

/** A card as it stood in a message. Its content is reached only through `reveal`, so that no log or JSON ever shows it. */
export type RawCard = { reveal: () => CardDetails };
export type CardDetails = { number: string; securityCode?: string; expires?: string; holder?: string; brand?: string };

/**
 * What a message asks for. In `command`, card payments carry the placeholder token `card:<index into cards>`;
 * the gateway swaps each for a vault token before the command goes any further.
 */
export type NdcRequest =
  | { kind: 'create'; command: CreateOrder; cards: RawCard[] }
  | { kind: 'change'; reference: OrderReference; commands: ChangeCommand[]; cards: RawCard[] }
  | { kind: 'retrieve'; reference: OrderReference };

/** What the answer must echo and what identifies the sending of this very message. */
export type Envelope = {
  /** The sender's own id of this transaction (TrxID, TransactionIdentifier), if any. */
  transactionId?: string;
  /** CorrelationID or EchoToken, if any. */
  correlationId?: string;
  /** EchoToken of the generations that have it beside the correlation id, so that it comes back in its own place. */
  echoToken?: string;
  /** Who says it sends: agency id, IATA number or organisation id, for deduplication and evidence. */
  senderId?: string;
  /** The order owner or recipient carrier named in the message, if any. */
  ownerCode?: string;
};

/** The outcome of reading one message tree: faults mean there is no request. */
export type NdcReading = { envelope: Envelope; request?: NdcRequest; faults: Fault[]; notices: Notice[] };

export type OfferReading = { offers: Offer[]; faults: Fault[]; notices: Notice[] };

/** One thing to say in an answer's error or warning list; `code` is a PADIS 9321 code. */
export type NdcError = { code: string; text: string; path?: string };

export type RequestName = 'OrderCreateRQ' | 'OrderRetrieveRQ' | 'OrderChangeRQ' | 'OrderCancelRQ';
export type OfferMessageName = 'AirShoppingRS' | 'OfferPriceRS';

/** A generation: plain functions over message trees (see `generated/ndc/<generation>/types.ts`). */
export type NdcCodec = {
  generation: Generation;
  /** Request messages this generation reads, by name without `IATA_`. */
  requests: readonly RequestName[];
  offerMessages: readonly OfferMessageName[];
  /** Reads a request tree; `root` is the element name as sent, for paths. */
  read: (message: RequestName, tree: unknown, root: string) => NdcReading;
  /** Reads the offers of an airline's own answer. */
  readOffers: (message: OfferMessageName, tree: unknown, root: string) => OfferReading;
  /** The OrderViewRS tree that shows the order; notices become Warnings. */
  fromView: (view: OrderView, envelope: Envelope, notices: readonly Notice[]) => object;
  /** The OrderViewRS tree that carries errors. */
  fromErrors: (errors: readonly NdcError[], envelope: Envelope, asOf: string) => object;
  /** PADIS 9321 code of every refusal. */
  refusalCodes: Record<RefusalCode, string>;
  /** Where in an OrderCreateRQ with this root stands what was read into a place of the command. */
  elementPath: (root: string, pointer: string) => string | undefined;
};
