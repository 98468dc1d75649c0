import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** What a process and everything below it has used so far. */
export type ProcessUse = { cpuMs: number; memoryMb: number };

/** Undefined where there is no /proc to ask (macOS). */
export function processUse(root: number): ProcessUse | undefined {
  if (!fs.existsSync('/proc/self/stat')) return undefined;
  const stats = fs.readdirSync('/proc').flatMap((entry) => (/^\d+$/.test(entry) ? (readStat(entry) ?? []) : []));
  const tree = new Set([root]);
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const { pid, parent } of stats) if (tree.has(parent)) tree.add(pid);
  }
  const members = stats.filter(({ pid }) => tree.has(pid));
  return {
    cpuMs: (members.reduce((total, { ticks }) => total + ticks, 0) * 1000) / ticksPerSecond(),
    memoryMb: members.reduce((total, { memoryMb }) => total + memoryMb, 0),
  };
}

/** Times of children that ended are their parent's (cutime, cstime), so that a connection that closes takes nothing with it. */
function readStat(entry: string): { pid: number; parent: number; ticks: number; memoryMb: number } | undefined {
  try {
    const text = fs.readFileSync(`/proc/${entry}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1];
    return {
      pid: Number(entry),
      parent: fields[1] ?? 0,
      ticks: utime + stime + cutime + cstime,
      memoryMb: Number(resident ?? 0) / 1024,
    };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

let ticks: number | undefined;

function ticksPerSecond(): number {
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticks;
}
