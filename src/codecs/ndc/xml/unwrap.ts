import { xmlLimits, type XmlLimits } from '../../../base/limits.ts';
import { parseXmlText, type XmlElement } from './parseXml.ts';
import { XmlFault } from './xmlFault.ts';

export type WrapperKind = 'soap11' | 'soap12' | 'ndcmsg';

/** What an NDCMSG envelope says about itself, as far as an answer repeats it. */
export type NdcmsgEnvelope = {
  ns: string;
  header?: XmlElement;
  /** The message stood in the payload as text (CDATA), not as an element. */
  inText: boolean;
};

/** An NDC message and what it came in, outermost first. */
export type Unwrapped = { message: XmlElement; wrappers: WrapperKind[]; ndcmsg?: NdcmsgEnvelope };

export const soap11Namespace = 'http://schemas.xmlsoap.org/soap/envelope/';
export const soap12Namespace = 'http://www.w3.org/2003/05/soap-envelope';

/** More wrappings than any sender has; each text payload is parsed anew. */
const maxWrappers = 4;

/**
 * Finds the NDC message inside SOAP 1.1, SOAP 1.2 and NDCMSG envelopes, in any nesting, payload inline or as text.
 * Throws `XmlFault`, `xml_no_message` when an envelope holds none or several.
 */
export function unwrap(root: XmlElement, limits: XmlLimits = xmlLimits): Unwrapped {
  const unwrapped: Unwrapped = { message: root, wrappers: [] };
  for (;;) {
    const { message, wrappers } = unwrapped;
    const kind = wrapperKind(message);
    if (kind === undefined) return unwrapped;
    if (wrappers.length === maxWrappers) throw new XmlFault('xml_no_message');
    wrappers.push(kind);
    if (kind !== 'ndcmsg') {
      unwrapped.message = only(child(message, 'Body'));
      continue;
    }
    const payload = child(child(message, 'NDCMSG_Body'), 'NDCMSG_Payload');
    const inText = payload.children.length === 0;
    const header = message.children.find((element) => element.name === 'NDCMSG_Header');
    unwrapped.ndcmsg = { ns: message.ns, inText, ...(header !== undefined && { header }) };
    unwrapped.message = inText ? parsePayload(payload.text, limits) : only(payload);
  }
}

function wrapperKind(element: XmlElement): WrapperKind | undefined {
  if (element.name === 'NDCMSG_Envelope') return 'ndcmsg';
  if (element.name !== 'Envelope') return undefined;
  if (element.ns === soap12Namespace) return 'soap12';
  return element.ns === soap11Namespace ? 'soap11' : undefined;
}

/** Senders put line ends before the XML declaration of a text payload. */
function parsePayload(text: string, limits: XmlLimits): XmlElement {
  const document = text.trim();
  if (document === '') throw new XmlFault('xml_no_message');
  return parseXmlText(document, limits);
}

function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.filter((candidate) => candidate.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new XmlFault('xml_no_message');
  return found[0];
}

function only(element: XmlElement): XmlElement {
  const [message, ...others] = element.children;
  if (message === undefined || others.length > 0) throw new XmlFault('xml_no_message');
  return message;
}
