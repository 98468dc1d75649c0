import type { KeyName } from '../../src/sandbox/sandboxKeys.ts';
import { createMessage, messageForms, type NdcMessage } from './ndcMessages.ts';

/** One message and what became of it; without an answer nobody knows whether it was carried out. */
export type Sent = {
  nonce: string;
  paid: boolean;
  message: NdcMessage;
  headers: Record<string, string>;
  answer?: string;
};

export type Answered = { status: number; text: string; retryAfter: string | null };

type Target = { url: string; keys: Record<KeyName, string> };

/** Sends a message; undefined when the connection broke before the whole answer was there. */
export async function sendTo(target: Target, { message, headers }: Pick<Sent, 'message' | 'headers'>) {
  try {
    const response = await fetch(`${target.url}/ndc`, {
      method: 'POST',
      headers: { authorization: `Bearer ${target.keys.agency}`, 'content-type': message.contentType, ...headers },
      body: message.body,
      signal: AbortSignal.timeout(20_000),
    });
    const answered: Answered = {
      status: response.status,
      text: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    };
    return answered;
  } catch {
    return undefined;
  }
}

/**
 * Clients that create orders one after the other, held and paid, in every form, with and without a key, until `stop`. What is not
 * answered with 200 stays in `sent` without an answer.
 */
export function startLoad(target: Target, options: { clients: number; label: string; pauseOnFailureMs?: number }) {
  const sent: Sent[] = [];
  const refused: Answered[] = [];
  let running = true;
  const client = async () => {
    while (running) {
      const each = nextOrder(`${options.label}X${sent.length}`, sent.length);
      sent.push(each);
      const answered = await sendTo(target, each);
      if (answered?.status === 200) each.answer = answered.text;
      else if (answered !== undefined) refused.push(answered);
      if (answered?.status !== 200) await new Promise((resolve) => setTimeout(resolve, options.pauseOnFailureMs ?? 50));
    }
  };
  const finished = Promise.all(Array.from({ length: options.clients }, client));
  return {
    sent,
    /** Answers other than 200. */
    refused,
    stop: async () => {
      running = false;
      await finished;
    },
  };
}

/** Every combination of how it is paid, form and key comes by. */
function nextOrder(nonce: string, index: number): Sent {
  const payment = [undefined, { by: 'card' as const }, { by: 'cash' as const }][index % 3];
  const form = messageForms[Math.floor(index / 3) % messageForms.length] ?? '21.3-xml';
  const keyed = Math.floor(index / 9) % 3;
  return {
    nonce,
    paid: payment !== undefined,
    message: createMessage(form, { nonce, payment, ...(keyed === 1 && { transactionId: nonce }) }),
    headers: keyed === 2 ? { 'idempotency-key': `key-${nonce}` } : {},
  };
}
