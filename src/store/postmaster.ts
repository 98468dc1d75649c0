import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** False while it recovers after a crash or shuts down. */
  readonly ready: boolean;
}

/**
 * Reads who runs (or ran last) on a cluster from its `postmaster.pid`; undefined when the server stopped cleanly.
 *
 * @see https://www.postgresql.org/docs/current/storage-file-layout.html
 */
export function readPostmaster(pgdata: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(path.join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Tells whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells whether a process is the server on this cluster and not another one that was given its number.
 *
 * A zombie has no command line and does not count. Where the command line cannot be read (Windows, no `ps`), being alive
 * has to be enough.
 */
export function isPostmaster(pid: number, pgdata: string): boolean {
  if (!(pid > 1) || !isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === undefined || command.includes(pgdata);
}

function commandLine(pid: number): string | undefined {
  if (fs.existsSync('/proc/self/cmdline')) {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return ''; // It ended between the two questions.
    }
  }
  const asked = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.error ? undefined : asked.stdout;
}
