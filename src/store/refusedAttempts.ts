import type { Knex } from 'knex';
import type { Instant } from '../base/time.ts';
import type { RefusalCode } from '../domain/order/refusals.ts';
import type { Actor } from './eventChain.ts';

/** Something that was asked and not done. It holds no personal data and no card data. */
export type RefusedAttempt = {
  attemptId: string;
  at: Instant;
  actor: Actor;
  /** Absent where it was about no order that exists, or none the sender may see. */
  orderId?: string;
  operation: string;
  /** Types of the commands it held. */
  commands: string[];
  code: RefusalCode;
  subject?: string;
  detail?: string;
  correlationId?: string;
};

/** Writes that something was refused; in the transaction that refused it. */
export async function recordRefusedAttempt(trx: Knex.Transaction, attempt: RefusedAttempt): Promise<void> {
  await trx('refused_attempt').insert({
    attempt_id: attempt.attemptId,
    at: attempt.at,
    actor: JSON.stringify(attempt.actor),
    order_id: attempt.orderId ?? null,
    operation: attempt.operation,
    commands: attempt.commands,
    code: attempt.code,
    subject: attempt.subject ?? null,
    detail: attempt.detail ?? null,
    correlation_id: attempt.correlationId ?? null,
  });
}

type Row = {
  attempt_id: string;
  at: string | Date;
  actor: Actor;
  operation: string;
  commands: string[];
  code: RefusalCode;
  subject: string | null;
  detail: string | null;
  correlation_id: string | null;
};

/** What was refused for an order, the newest first. */
export async function refusedAttempts(db: Knex, orderId: string, limit: number): Promise<RefusedAttempt[]> {
  const rows = (await db('refused_attempt')
    .select(
      'refused_attempt.attempt_id',
      'refused_attempt.at',
      'refused_attempt.actor',
      'refused_attempt.operation',
      'refused_attempt.commands',
      'refused_attempt.code',
      'refused_attempt.subject',
      'refused_attempt.detail',
      'refused_attempt.correlation_id',
    )
    .where('refused_attempt.order_id', orderId)
    .orderBy('refused_attempt.attempt_id', 'desc')
    .limit(limit)) as Row[];
  return rows.map((row) => ({
    attemptId: row.attempt_id,
    at: new Date(row.at).toISOString(),
    actor: row.actor,
    orderId,
    operation: row.operation,
    commands: row.commands,
    code: row.code,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.detail === null ? {} : { detail: row.detail }),
    ...(row.correlation_id === null ? {} : { correlationId: row.correlation_id }),
  }));
}
