import { maskCardNumbers } from '../../../base/cardNumbers.ts';
import { escapeAttribute } from './escapeXml.ts';
import type { XmlElement } from './parseXml.ts';
import { redact } from './redact.ts';
import { soap11Namespace, soap12Namespace, type Unwrapped } from './unwrap.ts';

export type Wrapping = Pick<Unwrapped, 'wrappers' | 'ndcmsg'>;

/** A whole document: the answer in the same envelopes as its request, with an XML declaration for UTF-8. */
export function wrap(message: string, { wrappers, ndcmsg }: Wrapping): string {
  const wrapped = wrappers.reduceRight((inner, kind) => {
    if (kind === 'soap11') return soapEnvelope(inner, soap11Namespace);
    if (kind === 'soap12') return soapEnvelope(inner, soap12Namespace);
    return ndcmsgEnvelope(inner, ndcmsg);
  }, message);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wrapped}`;
}

function soapEnvelope(body: string, ns: string): string {
  return `<soap:Envelope xmlns:soap="${ns}"><soap:Body>${body}</soap:Body></soap:Envelope>`;
}

/** Only the envelope element is qualified: that is how both sides of the captured conversations write it. */
function ndcmsgEnvelope(message: string, ndcmsg: Wrapping['ndcmsg']): string {
  const tag = ndcmsg === undefined || ndcmsg.ns === '' ? 'NDCMSG_Envelope' : 'ndcmsg:NDCMSG_Envelope';
  const declaration =
    tag === 'NDCMSG_Envelope' ? '' : ` xmlns:ndcmsg="${escapeAttribute(maskCardNumbers(ndcmsg?.ns ?? ''))}"`;
  const header = ndcmsg?.header === undefined ? '' : answerHeader(ndcmsg.header);
  const payload = ndcmsg?.inText ? `<![CDATA[${message.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : message;
  const body = `<NDCMSG_Body><NDCMSG_Payload>${payload}</NDCMSG_Payload></NDCMSG_Body>`;
  return `<${tag}${declaration}>${header}${body}</${tag}>`;
}

const echoed = ['Function', 'SchemaType', 'SchemaVersion', 'MessageId'];
const parties = ['Sender', 'Recipient'];

/** The request's header with sender and recipient swapped. Of a party only its address is repeated: the rest holds credentials. */
function answerHeader(header: XmlElement): string {
  const children = header.children.flatMap((child) => {
    if (echoed.includes(child.name)) return [child];
    if (!parties.includes(child.name)) return [];
    const name = child.name === 'Sender' ? 'Recipient' : 'Sender';
    return [{ ...child, name, children: child.children.filter((part) => part.name === 'Address'), text: '' }];
  });
  return redact({ ...header, ns: '', attributes: [], children, text: '' }, (_name, value) => maskCardNumbers(value));
}
