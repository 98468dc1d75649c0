import type {
  AirShoppingRS,
  OfferPriceRS,
  OrderChangeRQ,
  OrderCreateRQ,
  OrderRetrieveRQ,
} from '../../../../generated/ndc/21.3/types.ts';
import type { NdcCodec, NdcReading, NdcRequest, OfferReading, RequestName } from '../codec.ts';
import { unsupported, unused } from '../scalar/faults.ts';
import { trackReads } from '../trackReads.ts';
import { elementPath } from './elementPath.ts';
import { isAboutMessage, readEnvelope } from './envelope.ts';
import { fromErrors, refusalCodes } from './errors.ts';
import { newFindings, optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readOfferList } from './offers.ts';
import { toChangeOrder } from './orderChange.ts';
import { toCreateOrder } from './orderCreate.ts';
import { toRetrieveOrder } from './orderRetrieve.ts';
import { fromView } from './orderView.ts';

/*
 * codecs/ndc/21.3: the messages of 21.3, whose schemas are those of every release up to 23.1.
 * Knows the generated types of this generation and nothing of any other.
 * Reads leniently: everything is looked for by name, anything may be missing, and what nobody reads becomes a notice.
 * Writes strictly: undefined members are left out, lists are never empty, lengths and patterns are those of the schema.
 */

type RequestTree = Lenient<OrderCreateRQ> & Lenient<OrderChangeRQ> & Lenient<OrderRetrieveRQ>;

function read(message: RequestName, tree: unknown, root: string): NdcReading {
  const rootPath = `/${root}`;
  const findings = newFindings();
  const tracked = trackReads(tree as RequestTree, rootPath);
  const request = readRequest(message, tracked.tree, rootPath, findings);
  const envelope = readEnvelope(tracked.tree, ownerOf(request));
  const { faults, notices } = reckon(findings, tracked.unread());
  return faults.length > 0 ? { envelope, faults, notices } : { envelope, request, faults, notices };
}

function readRequest(
  message: RequestName,
  tree: RequestTree,
  path: string,
  findings: Findings,
): NdcRequest | undefined {
  switch (message) {
    case 'OrderCreateRQ':
      return toCreateOrder(tree, path, findings);
    case 'OrderChangeRQ':
      return toChangeOrder(tree, path, findings);
    case 'OrderRetrieveRQ':
      return toRetrieveOrder(tree, path, findings);
    default:
      // This generation has no OrderCancelRQ; an unpaid order is given up by OrderChangeRQ.
      findings.faults.push(unsupported(path, 'this message'));
      return undefined;
  }
}

function ownerOf(request: NdcRequest | undefined): string | undefined {
  if (request === undefined) return undefined;
  return optional(request.kind === 'create' ? request.command.selections[0]?.ownerCode : request.reference.ownerCode);
}

function readOffers(_message: string, tree: unknown, root: string): OfferReading {
  const findings = newFindings();
  const tracked = trackReads(tree as Lenient<AirShoppingRS> & Lenient<OfferPriceRS>, `/${root}`);
  const offers = readOfferList(tracked.tree, `/${root}`, findings);
  return { offers, ...reckon(findings, tracked.unread()) };
}

function reckon({ faults, notices }: Findings, unread: readonly string[]) {
  return { faults, notices: [...notices, ...unread.filter((path) => !isAboutMessage(path)).map(unused)] };
}

/** The codec of 21.3 to 23.1. */
export const codec: NdcCodec = {
  generation: '21.3',
  requests: ['OrderCreateRQ', 'OrderRetrieveRQ', 'OrderChangeRQ'],
  offerMessages: ['AirShoppingRS', 'OfferPriceRS'],
  read,
  readOffers,
  fromView,
  fromErrors,
  refusalCodes,
  elementPath,
};
