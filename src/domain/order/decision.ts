import type { Notice } from '../../base/fault.ts';
import type { OrderEvent } from './events.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

/** What a command leads to: events that will be committed, or a refusal and nothing. Notices tell the seller what it should know besides. */
export type Decision = { events: OrderEvent[]; notices?: Notice[] } | { refusal: Refusal };

export function refuse(code: RefusalCode, subject?: string, detail?: string): { refusal: Refusal } {
  return {
    refusal: { code, ...(subject === undefined ? {} : { subject }), ...(detail === undefined ? {} : { detail }) },
  };
}
