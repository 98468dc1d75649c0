import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SandboxFile } from '../../src/sandbox/sandboxKeys.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A gateway that runs as a process of its own, as an operator starts it. */
export type GatewayProcess = {
  readonly url: string;
  readonly pid: number;
  readonly keys: SandboxFile['keys'];
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<void>;
  /** SIGKILL: no chance to finish anything. Returns when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and SIGKILL for one that does not listen within 15 s. */
  stop(): Promise<void>;
};

export type GatewayProcessOptions = {
  /** Keeps `sandbox.json`, the log and, without `databaseUrl`, the database. Started again on it, a gateway has the same keys. */
  dataDir: string;
  databaseUrl?: string;
  /** 0, the default, takes a free one. */
  port?: number;
  /** Further settings, as an operator writes them. */
  settings?: Record<string, string>;
};

/**
 * Starts `src/main.ts` as a process of its own, a sandbox on 127.0.0.1, and returns when it serves. Its log goes to `gateway.log` in
 * the data folder. It is killed when our process exits, but somebody must stop it before that.
 */
export async function startGatewayProcess(options: GatewayProcessOptions): Promise<GatewayProcess> {
  const { dataDir, databaseUrl, port = 0, settings = {} } = options;
  const logFile = path.join(dataDir, 'gateway.log');
  const log = fs.openSync(logFile, 'a', 0o600);
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: repository,
    env: {
      ...withoutUndefined({ PATH, HOME, TMPDIR, DATABASE_URL: databaseUrl }),
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      SANDBOX: 'true',
      LOG_LEVEL: 'info',
      ...settings,
    },
    stdio: ['ignore', 'pipe', log],
  });
  if (child.stdout === null) throw new Error('a process without stdout');
  fs.closeSync(log);
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', killChild);
      resolve();
    });
  });
  const url = await servedUrl(child.stdout, ended, logFile);
  const { keys } = JSON.parse(fs.readFileSync(path.join(dataDir, 'sandbox.json'), 'utf8')) as SandboxFile;
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    const impatience = setTimeout(killChild, 15_000);
    await ended;
    clearTimeout(impatience);
  };
  return { url, pid: child.pid ?? 0, keys, ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** The greeting names the address when the gateway serves. */
function servedUrl(stdout: NodeJS.ReadableStream, ended: Promise<void>, logFile: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout.setEncoding('utf8');
    stdout.on('data', (text: string) => {
      said += text;
      const url = /Base URL +(http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => {
      const log = fs.readFileSync(logFile, 'utf8').slice(-2_000);
      reject(new Error(`the gateway ended before it served:\n${said}${log}`));
    });
  });
}

function withoutUndefined(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
