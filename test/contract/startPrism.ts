import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the contract's own examples with Prism, on a free port of this machine. */
export async function startPrism(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const program = 'node_modules/@stoplight/prism-cli/dist/index.js';
  const args = [
    program,
    'mock',
    'generated/openapi.json',
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--verboseLevel',
    'silent',
  ];
  const prism = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const exited = once(prism, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 20_000;
  while (!(await answers(`${url}/livez`))) {
    if (prism.exitCode !== null || Date.now() > deadline) throw new Error('Prism did not start');
    await sleep(50);
  }
  return {
    url,
    stop: async () => {
      prism.kill();
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
