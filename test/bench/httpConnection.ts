import net from 'node:net';

/** One keep-alive connection that asks one thing at a time; so plain that it takes little of the processors we measure on. */
export type HttpConnection = {
  post: (path: string, contentType: string, body: string) => Promise<{ status: number; body: string }>;
  get: (path: string) => Promise<{ status: number; body: string }>;
  close: () => void;
};

type Waiting = { resolve: (answer: { status: number; body: string }) => void; reject: (error: Error) => void };

export async function openHttpConnection(url: string, key: string): Promise<HttpConnection> {
  const { hostname, port, host } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  socket.setNoDelay(true);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let waiting: Waiting | undefined;
  let received: Buffer = Buffer.alloc(0);
  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the gateway closed the connection')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = wholeAnswer(received);
    if (answer === undefined) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
    waiting = undefined;
  });
  const ask = (request: string, body = '') =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(`${request} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\n${body}`);
    });
  return {
    post: (path, contentType, body) =>
      ask(`POST ${path}`, `Content-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`),
    get: (path) => ask(`GET ${path}`, '\r\n'),
    close: () => socket.destroy(),
  };
}

/** The gateway gives every answer a Content-Length. */
function wholeAnswer(received: Buffer): { status: number; body: string } | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? NaN);
  if (Number.isNaN(length)) throw new Error(`an answer without Content-Length: ${head}`);
  const bodyStart = headEnd + 4;
  if (received.length < bodyStart + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: received.toString('utf8', bodyStart, bodyStart + length) };
}
