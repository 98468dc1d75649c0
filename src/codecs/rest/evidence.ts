import { hideCardNumbers } from '../hideCardNumbers.ts';
import type { Schemas } from './contract.ts';
import { keepsNumbers } from './keepsNumbers.ts';

/** The body of a createOrder as it is kept beside the order: what was sent, without numbers and security codes of cards. */
export function creationEvidence(json: Schemas['CreateOrder']): { message: string; contentType: string; body: string } {
  const payments = json.payments?.map(({ method, ...rest }) => {
    const { number, securityCode, ...kept } = method;
    return {
      ...rest,
      method: { ...kept, ...(number && { number: hidden }), ...(securityCode && { securityCode: hidden }) },
    };
  });
  const kept = structuredClone({ ...json, ...(payments === undefined ? {} : { payments }) });
  const body = JSON.stringify(hideCardNumbers(kept, keepsNumbers));
  return { message: 'createOrder', contentType: 'application/json', body };
}

const hidden = '***';
