import type { DistributionChain, PayloadAttributes } from '../../../../generated/ndc/21.3/types.ts';
import type { Envelope } from '../codec.ts';
import { optional } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Wrapping = { DistributionChain?: Lenient<DistributionChain>; PayloadAttributes?: Lenient<PayloadAttributes> };

/**
 * Who sent the message and what its answer must echo. The chain has no element for an IATA number: sellers write it as
 * their organisation id, which therefore is the sender's id here.
 */
export function readEnvelope(message: Wrapping, ownerCode: string | undefined): Envelope {
  const links = (message.DistributionChain?.DistributionChainLink ?? []).map((link) => ({
    role: link.OrgRole?.trim().toLowerCase(),
    id: optional(link.ParticipatingOrg?.OrgID),
  }));
  const idOf = (role: string) => links.find((link) => link.role === role)?.id;
  return {
    transactionId: optional(message.PayloadAttributes?.TrxID),
    correlationId: optional(message.PayloadAttributes?.CorrelationID),
    senderId: idOf('seller') ?? idOf('distributor'),
    ownerCode: ownerCode ?? idOf('carrier'),
  };
}

/** What describes the message itself rather than asks for anything; leaving it unread deserves no notice. */
const describesMessage =
  /^\/[^/]+\/(?:PayloadAttributes(?:\/|$)|DistributionChain\/DistributionChainLink\/(?:Ordinal|OrgRole|ParticipatingOrg(?:\/|$)))/;

export function isAboutMessage(path: string): boolean {
  return describesMessage.test(path);
}
