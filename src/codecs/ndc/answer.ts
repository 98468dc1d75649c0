import type { Notice } from '../../base/fault.ts';
import type { OrderView } from '../../domain/view/orderView.ts';
import { mostFaults } from '../../base/limits.ts';
import { faultsOf } from '../../domain/order/decision.ts';
import { refusalText, refusalWords, type Refusal } from '../../domain/order/refusals.ts';
import type { Envelope, NdcError } from './codec.ts';
import { generations } from './generations.ts';
import type { Form } from './receive.ts';
import { wrap, writeXml } from './xml.ts';

/** A body with its media type. */
export type Answer = { contentType: string; body: string };

/** The OrderViewRS that shows the order, in the form the request came in. */
export function answerView(form: Form, view: OrderView, envelope: Envelope, notices: readonly Notice[]): Answer {
  const { codec } = generations[form.generation];
  const warnings = notices.map((notice) => ({ ...notice, code: warningCode(form, notice.code) }));
  return written(form, codec.fromView(view, envelope, warnings));
}

/** The OrderViewRS that carries errors. */
export function answerErrors(form: Form, errors: readonly NdcError[], envelope: Envelope, asOf: string): Answer {
  return written(form, generations[form.generation].codec.fromErrors(errors, envelope, asOf));
}

/**
 * A refusal as this generation says it, an error for each fault: code, what happened to what, and what to do. `root` is the element of
 * the OrderCreateRQ it is about, so that each fault has its path; for other messages it is left out.
 */
export function refusedErrors(form: Form, refusal: Refusal, root?: string): NdcError[] {
  const { codec } = generations[form.generation];
  return faultsOf(refusal)
    .slice(0, mostFaults)
    .map((fault) => {
      const path =
        root === undefined || fault.pointer === undefined ? undefined : codec.elementPath(root, fault.pointer);
      return {
        code: codec.refusalCodes[fault.code],
        text: `${refusalText(fault)}; nothing was changed: ${refusalWords[fault.code].remedy}`,
        ...(path === undefined ? {} : { path }),
      };
    });
}

/** Notices of the domain bear a refusal's or their own name; on the wire only 9321 codes do. */
function warningCode(form: Form, code: string): string {
  const codes: Record<string, string> = generations[form.generation].codec.refusalCodes;
  return codes[code] ?? (/^\d{1,3}$/.test(code) ? code : '727');
}

function written(form: Form, tree: object): Answer {
  if (form.format === 'json')
    return { contentType: 'application/json; charset=utf-8', body: JSON.stringify({ IATA_OrderViewRS: tree }) };
  const xml = writeXml(tree, generations[form.generation].tables, 'OrderViewRS');
  const isSoap = form.wrapping?.wrappers.includes('soap11') || form.wrapping?.wrappers.includes('soap12');
  return {
    contentType: isSoap ? 'text/xml; charset=utf-8' : 'application/xml; charset=utf-8',
    body: wrap(xml, form.wrapping ?? { wrappers: [] }),
  };
}
