import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { KeptMessage } from '../domain/view/compliance.ts';

/** Which messages of an order are kept as evidence, oldest first; not what they say. */
export async function keptMessages(db: Knex, orderId: string): Promise<KeptMessage[]> {
  const rows = (await db('order_evidence')
    .select(
      'order_evidence.version',
      'order_evidence.message',
      'order_evidence.content_type',
      'order_evidence.body',
      'order_evidence.received_at',
    )
    .where('order_evidence.order_id', orderId)
    .orderBy('order_evidence.version')) as Row[];
  return rows.map(({ version, message, content_type: contentType, body, received_at: receivedAt }) => ({
    version,
    message,
    contentType,
    receivedAt: new Date(receivedAt).toISOString(),
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
  }));
}

type Row = { version: number; message: string; content_type: string; body: string; received_at: string | Date };
