import type { OrderViewRS, Parties, Recipient, Sender } from '../../../../generated/ndc/17.2/types.ts';
import type { Envelope } from '../codec.ts';
import { optional } from './findings.ts';
import type { Lenient } from './lenient.ts';

type Wrapping = Partial<Pick<OrderViewRS, 'EchoToken' | 'TransactionIdentifier' | 'CorrelationID'>> & {
  Party?: Lenient<Parties>;
};

/** Who sent the message and what its answer must echo. */
export function readEnvelope(message: Wrapping, ownerCode: string | undefined): Envelope {
  const echoToken = optional(message.EchoToken);
  const correlationId = optional(message.CorrelationID);
  return {
    transactionId: optional(message.TransactionIdentifier),
    correlationId: correlationId ?? echoToken,
    echoToken,
    senderId: senderOf(message.Party?.Sender),
    ownerCode: ownerCode ?? recipientOf(message.Party?.Recipient),
  };
}

function senderOf(sender: Lenient<Sender> | undefined): string | undefined {
  if (sender === undefined) return undefined;
  const agency = sender.TravelAgencySender;
  const airline =
    sender.ORA_Sender ?? sender.MarketingCarrierSender ?? sender.OperatingCarrierSender ?? sender.POA_Sender;
  return (
    optional(agency?.IATA_Number) ??
    optional(agency?.AgencyID?.value) ??
    optional(airline?.AirlineID?.value) ??
    optional(sender.AggregatorSender?.AggregatorID?.value) ??
    optional(sender.RetailPartnerSender?.RetailerID?.value) ??
    optional(sender.EnabledSystemSender?.SystemID?.value) ??
    optional(sender.CorporateSender?.IATA_Number) ??
    optional(sender.CorporateSender?.ID) ??
    optional(sender.AgentUserSender?.AgentUserID?.value)
  );
}

function recipientOf(recipient: Lenient<Recipient> | undefined): string | undefined {
  const airline =
    recipient?.ORA_Recipient ??
    recipient?.POA_Recipient ??
    recipient?.MarketingCarrierRecipient ??
    recipient?.OperatingCarrierRecipient;
  return optional(airline?.AirlineID?.value);
}

/** What describes the message itself, and keys nothing else refers to; leaving them unread deserves no notice. */
const describesMessage =
  /^\/[^/]+\/(?:(?:EchoToken|TimeStamp|Target|Version|TransactionIdentifier|SequenceNmbr|TransactionStatusCode|PrimaryLangID|AltLangID|RetransmissionIndicator|CorrelationID|AsynchronousAllowedInd)$|.*\/IndividualID$|Document(?:\/|$)|Success$|AirShoppingProcessing(?:\/|$)|Metadata(?:\/|$)|OffersGroup\/AllOffersSnapshot(?:\/|$)|Party\/(?:Participants|Recipient|Sender\/\w+\/(?:Name|Type|Category|AgencyID|AirlineID|PseudoCity|IATA_Number))(?:\/|$))/;

export function isAboutMessage(path: string): boolean {
  return describesMessage.test(path);
}

type AnswerHead = Pick<
  OrderViewRS,
  'EchoToken' | 'TimeStamp' | 'Version' | 'TransactionIdentifier' | 'CorrelationID' | 'Document'
>;

/** The answer's own description: the asker's ids come back as they were sent, as far as the schema has room for them. */
export function answerHead(envelope: Envelope, asOf: string): AnswerHead {
  const { transactionId, correlationId, echoToken } = envelope;
  const fits = (text: string | undefined, maxLength: number) => text !== undefined && text.length <= maxLength;
  return {
    ...(fits(echoToken, 128) && { EchoToken: echoToken }),
    TimeStamp: asOf,
    Version: '17.2',
    ...(fits(transactionId, 32) && { TransactionIdentifier: transactionId }),
    ...(correlationId !== echoToken && fits(correlationId, 64) && { CorrelationID: correlationId }),
    Document: { Name: 'NDC Order Gateway', ReferenceVersion: '1.0' },
  };
}
