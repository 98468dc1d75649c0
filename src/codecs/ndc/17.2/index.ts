import type {
  AirShoppingRS,
  OfferPriceRS,
  OrderCancelRQ,
  OrderChangeRQ,
  OrderCreateRQ,
  OrderRetrieveRQ,
} from '../../../../generated/ndc/17.2/types.ts';
import type { NdcCodec, NdcReading, NdcRequest, OfferReading, RequestName } from '../codec.ts';
import { assertNever } from '../../../base/assert.ts';
import { unused } from '../scalar/faults.ts';
import { trackReads } from '../trackReads.ts';
import { elementPath } from './elementPath.ts';
import { isAboutMessage, readEnvelope } from './envelope.ts';
import { fromErrors, refusalCodes } from './errors.ts';
import { newFindings, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readOfferList } from './offers.ts';
import { toCancelOrder } from './orderCancel.ts';
import { toChangeOrder } from './orderChange.ts';
import { toCreateOrder } from './orderCreate.ts';
import { toRetrieveOrder } from './orderRetrieve.ts';
import { fromView } from './orderView.ts';

/*
 * codecs/ndc/17.2: the messages of 17.2, the last release before the names of the industry's data model.
 * Knows the generated types of this generation and nothing of any other.
 * Reads leniently: everything is looked for by name, anything may be missing, and what nobody reads becomes a notice.
 * Writes strictly: undefined members are left out, lists are never empty, ids are XML names unique within the answer,
 * lengths and patterns are those of the schema. What the schema has no room for is told in a warning.
 */

type RequestTree = Lenient<OrderCreateRQ> & Lenient<OrderChangeRQ> & Lenient<OrderRetrieveRQ> & Lenient<OrderCancelRQ>;

function read(message: RequestName, tree: unknown, root: string): NdcReading {
  const rootPath = `/${root}`;
  const findings = newFindings();
  const tracked = trackReads(tree as RequestTree, rootPath);
  const request = readRequest(message, tracked.tree, rootPath, findings);
  const envelope = readEnvelope(tracked.tree, ownerOf(request));
  const { faults, notices } = reckon(findings, tracked.unread());
  return faults.length > 0 ? { envelope, faults, notices } : { envelope, request, faults, notices };
}

function readRequest(message: RequestName, tree: RequestTree, path: string, findings: Findings): NdcRequest {
  switch (message) {
    case 'OrderCreateRQ':
      return toCreateOrder(tree, path, findings);
    case 'OrderChangeRQ':
      return toChangeOrder(tree, path, findings);
    case 'OrderRetrieveRQ':
      return toRetrieveOrder(tree, path, findings);
    case 'OrderCancelRQ':
      return toCancelOrder(tree, path, findings);
    default:
      return assertNever(message);
  }
}

function ownerOf(request: NdcRequest): string | undefined {
  const owner = request.kind === 'create' ? request.command.selections[0]?.ownerCode : request.reference.ownerCode;
  return owner === '' ? undefined : owner;
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

/** The codec of 17.2. */
export const codec: NdcCodec = {
  generation: '17.2',
  requests: ['OrderCreateRQ', 'OrderRetrieveRQ', 'OrderChangeRQ', 'OrderCancelRQ'],
  offerMessages: ['AirShoppingRS', 'OfferPriceRS'],
  read,
  readOffers,
  fromView,
  fromErrors,
  refusalCodes,
  elementPath,
};
