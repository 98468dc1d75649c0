import type { Knex } from 'knex';
import { maskCardNumbers } from '../base/cardNumbers.ts';
import { newId } from '../base/ids.ts';
import type { CreateOrder, OrderReference } from '../domain/order/commands.ts';
import { recordRefusedAttempt } from '../store/refusedAttempts.ts';
import type { Call, Deps, Outcome } from './deps.ts';
import { actorOf } from './principal.ts';

type Named = { type: string };

/** What a request asks for: a new order, or commands on one that exists. */
export type Meaning =
  | CreateOrder
  | { reference: OrderReference; command: Named }
  | { reference: OrderReference; commands: readonly Named[] };

/**
 * Keeps that a request was refused: by whom, for which order where it is known, which commands and which rule. Of what was asked only
 * the names of the commands are kept, and no text of the sender that could be a card number.
 */
export async function recordRefusal(
  trx: Knex.Transaction,
  deps: Deps,
  call: Call,
  meaning: Meaning,
  { refusal, view }: Extract<Outcome, { refusal: unknown }>,
): Promise<void> {
  const { subject, detail } = refusal;
  await recordRefusedAttempt(trx, {
    attemptId: newId(),
    at: deps.clock(),
    actor: actorOf(call.principal),
    ...(view === undefined ? {} : { orderId: view.order.orderId }),
    operation: operationOf(meaning),
    commands: commandTypes(meaning),
    code: refusal.code,
    ...(subject === undefined ? {} : { subject: maskCardNumbers(subject) }),
    ...(detail === undefined ? {} : { detail: maskCardNumbers(detail) }),
    ...(call.source.correlationId === undefined ? {} : { correlationId: call.source.correlationId }),
  });
}

function commandTypes(meaning: Meaning): string[] {
  if ('commands' in meaning) return meaning.commands.map(({ type }) => type);
  return ['command' in meaning ? meaning.command.type : meaning.type];
}

/** The operation of the contract it would be; NDC messages ask for the same ones. */
function operationOf(meaning: Meaning): string {
  if ('commands' in meaning) return 'changeOrder';
  const { type } = 'command' in meaning ? meaning.command : meaning;
  return type.slice(0, 1).toLowerCase() + type.slice(1);
}
