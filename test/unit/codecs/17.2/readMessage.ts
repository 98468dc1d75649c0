import { readFileSync } from 'node:fs';
import { tables } from '../../../../generated/ndc/17.2/tables.ts';
import type { NdcReading, OfferReading } from '../../../../src/codecs/ndc/codec.ts';
import { codec } from '../../../../src/codecs/ndc/17.2/index.ts';
import { parseXml, readTree, unwrap } from '../../../../src/codecs/ndc/xml.ts';
import { offerImportXmlLimits } from '../../../../src/base/limits.ts';

/** A message file as the codec reads it; undefined for a message 17.2 does not read here. */
export function readMessage(path: string): { request: NdcReading } | { offers: OfferReading } | undefined {
  return readMessageText(readFileSync(path, 'utf8'));
}

/** Wrappers are taken off; the message is known by its name, because some senders leave the namespace out. */
export function readMessageText(xml: string): { request: NdcReading } | { offers: OfferReading } | undefined {
  const element = unwrap(parseXml(new TextEncoder().encode(xml), offerImportXmlLimits), offerImportXmlLimits).message;
  const request = codec.requests.find((each) => each === element.name);
  if (request !== undefined) {
    return { request: codec.read(request, readTree(element, tables, request).tree, element.name) };
  }
  const offers = codec.offerMessages.find((each) => each === element.name);
  if (offers === undefined) return undefined;
  return { offers: codec.readOffers(offers, readTree(element, tables, offers).tree, element.name) };
}

/** A request as data: cards are opened, because a raw card shows nothing of itself. */
export function revealed(reading: NdcReading): object {
  const { request } = reading;
  if (request === undefined || request.kind === 'retrieve') return reading;
  return { ...reading, request: { ...request, cards: request.cards.map((card) => card.reveal()) } };
}
