import pg from 'pg';
import { anywhere, type ReadNode } from '../reader.ts';

/** A card whose traces are looked for. */
export type Secret = { number: string; securityCode?: string };

/** A text that holds a secret and where it stands; the text itself is not repeated. */
export type Trace = { place: string; what: 'number' | 'security code' };

type Column = { schema: string; table: string; name: string };

/** Every column of every table there is, whatever its type: a number may hide in JSON, in an array or in bytes. */
async function columnsOf(client: pg.Client): Promise<Column[]> {
  const result = await client.query<Column>(
    `select columns.table_schema as schema, columns.table_name as table, columns.column_name as name
       from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
      where tables.table_type = 'BASE TABLE' and columns.table_schema not in ('pg_catalog', 'information_schema')`,
  );
  return result.rows;
}

/** Tables that hold what is flown, whoever sends what: a flight number is as short as a security code. */
const timetable = ['schedule', 'flight'];

/** Every place of the database that holds one of the secrets. */
export async function tracesInDatabase(connectionString: string, secrets: readonly Secret[]): Promise<Trace[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const traces: Trace[] = [];
    for (const { schema, table, name } of await columnsOf(client)) {
      const [column, source] = [
        client.escapeIdentifier(name),
        `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`,
      ];
      const { rows } = await client.query<{ value: string }>(
        `select ${column}::text as value from ${source} where ${column} is not null`,
      );
      const looked = timetable.includes(table) ? secrets.map(({ number }) => ({ number })) : secrets;
      for (const { value } of rows) traces.push(...tracesIn(value, `${table}.${name}`, looked));
    }
    return traces;
  } finally {
    await client.end();
  }
}

/** Every trace of the secrets in one text. */
export function tracesIn(text: string, place: string, secrets: readonly Secret[]): Trace[] {
  return secrets.flatMap(({ number, securityCode }) => [
    ...(holdsNumber(text, number) ? [{ place, what: 'number' as const }] : []),
    ...(securityCode !== undefined && holdsValue(text, securityCode)
      ? [{ place, what: 'security code' as const }]
      : []),
  ]);
}

/** The whole number, written together, in groups, or as bytes. */
function holdsNumber(text: string, number: string): boolean {
  const hex = Buffer.from(number).toString('hex');
  return text.replaceAll(/[\s-]/g, '').includes(number) || text.includes(hex);
}

/** A security code is too short to be looked for anywhere: it counts where it is a whole value, of a column, an element or a member. */
function holdsValue(text: string, value: string): boolean {
  return text.trim() === value || new RegExp(`(?:[>"']|:)\\s*${value}\\s*(?:[<"',}\\]]|$)`).test(text);
}

/** The cards a message carries, by the element names of both generations. */
export function cardsIn(message: ReadNode): Secret[] {
  return anywhere(message, 'PaymentCard').flatMap((card) => {
    const number = anywhere(card, 'CardNumber')[0]?.text;
    const code = (anywhere(card, 'CardSecurityCode')[0] ?? anywhere(card, 'SeriesCode')[0])?.text;
    return number === undefined || number === '' ? [] : [{ number, ...(code && { securityCode: code }) }];
  });
}
