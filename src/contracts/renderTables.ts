import type { MessageTables } from './messageTables.ts';

/** The source of `tables.ts`: one line per message, type and scalar. */
export function renderTables(tables: MessageTables): string {
  return [
    `import type { MessageTables } from '../messageTables.ts';`,
    '',
    'export const tables: MessageTables = {',
    `  generation: ${literal(tables.generation)},`,
    `  namespaces: ${literal(tables.namespaces)},`,
    ...record('messages', tables.messages),
    ...record('types', tables.types),
    ...record('scalars', tables.scalars),
    '};',
    '',
  ].join('\n');
}

function record(name: string, entries: Record<string, unknown>): string[] {
  return [
    `  ${name}: {`,
    ...Object.entries(entries).map(([key, value]) => `    ${keyOf(key)}: ${literal(value)},`),
    '  },',
  ];
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${literal(member)}`);
  return `{ ${members.join(', ')} }`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
