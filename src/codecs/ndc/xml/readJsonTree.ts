import type { MessageTables, ScalarBase } from '../../../../generated/ndc/messageTables.ts';
import { xmlLimits } from '../../../base/limits.ts';
import { messageRow, preparedType, type PreparedChild, type PreparedType } from './preparedTables.ts';
import { readScalar } from './readScalar.ts';
import { reportInvalid, reportUnknown, type TreeReading, type TreeReports } from './treeReports.ts';

type Tree = { [key: string]: unknown };
type Reader = TreeReports & { path: string[] };

/**
 * The tree of a message that came as JSON, in the form XML gives: a single value where the tables say array is wrapped, a boolean
 * or integer in quotes is unquoted, an integer where text belongs becomes its digits. A number for a decimal is invalid: it went
 * through a float. `null` is absent. Reports unknown members and invalid values by path.
 */
export function readJsonTree<T = unknown>(json: unknown, tables: MessageTables, messageName: string): TreeReading<T> {
  const message = messageRow(tables, messageName);
  const reader: Reader = { unknown: [], invalid: [], unlisted: 0, path: [`/${message.root}`] };
  const tree = (readComplex(json, preparedType(tables, message.type), reader) ?? {}) as T;
  const { unknown, invalid, unlisted } = reader;
  return { tree, unknown, invalid, unlisted };
}

function readComplex(json: unknown, type: PreparedType, reader: Reader): Tree | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return invalid(reader, 'object');
  if (reader.path.length > xmlLimits.depth) return invalid(reader, `at most ${xmlLimits.depth} levels`);
  const tree: Tree = {};
  for (const [key, value] of Object.entries(json)) {
    if (value === null || value === undefined) continue;
    const member = type.members.get(key);
    reader.path.push(`/${key}`);
    if (member === undefined) {
      reportUnknown(reader, 'element', () => reader.path.join(''));
    } else {
      const read =
        member === 'value'
          ? readSimple(value, type.text ?? 'string', reader)
          : member.kind === 'attribute'
            ? readSimple(value, member.base, reader)
            : readMember(value, member, reader);
      if (read !== undefined) tree[key] = read;
    }
    reader.path.pop();
  }
  return tree;
}

function readMember(json: unknown, row: PreparedChild, reader: Reader): unknown {
  if (!row.many) return readValue(json, row, reader);
  if (!Array.isArray(json)) {
    const single = readValue(json, row, reader);
    return single === undefined ? undefined : [single];
  }
  const own = reader.path.pop() ?? '';
  const values = json.map((item, index) => {
    reader.path.push(json.length > 1 ? `${own}[${index + 1}]` : own);
    const value = readValue(item, row, reader);
    reader.path.pop();
    return value;
  });
  reader.path.push(own);
  return values.filter((value) => value !== undefined);
}

function readValue(json: unknown, { value }: PreparedChild, reader: Reader): unknown {
  return value.type === undefined ? readSimple(json, value.base, reader) : readComplex(json, value.type(), reader);
}

function readSimple(json: unknown, base: ScalarBase, reader: Reader): unknown {
  if (base === 'boolean') {
    const value = typeof json === 'string' ? readScalar(json, base) : json;
    return typeof value === 'boolean' ? value : invalid(reader, 'boolean');
  }
  if (base === 'integer') {
    const value = typeof json === 'string' ? readScalar(json, base) : json;
    return Number.isSafeInteger(value) ? value : invalid(reader, 'integer');
  }
  if (typeof json === 'string') return readScalar(json, base);
  if (base === 'decimal' || base === 'float') return invalid(reader, 'decimal number in quotes');
  return Number.isSafeInteger(json) ? String(json) : invalid(reader, 'string');
}

function invalid(reader: Reader, expected: string): undefined {
  reportInvalid(reader, expected, () => reader.path.join(''));
  return undefined;
}
