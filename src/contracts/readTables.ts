import { buildTables } from './buildTables.ts';
import { compileSchemas } from './compileSchemas.ts';
import { loadSchemas } from './loadSchemas.ts';
import type { MessageTables } from './messageTables.ts';

export type TablesSource = { schemaDir: string; generation: string; messages?: readonly string[] | undefined };

/** The tables of the schemas in a folder, the hash of those schemas, and notes on what the tables cannot say. */
export function readTables({ schemaDir, generation, messages: wanted }: TablesSource): {
  tables: MessageTables;
  sourceHash: string;
  notes: string[];
} {
  const folder = loadSchemas(schemaDir);
  const { messages, notes } = compileSchemas(folder, wanted);
  return { tables: buildTables(generation, messages), sourceHash: folder.sourceHash, notes };
}
