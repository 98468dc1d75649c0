import type { CompileContext, CompiledMessage } from './compiledType.ts';
import { compileElement } from './compileElement.ts';
import type { SchemaDocument, SchemaFolder } from './loadSchemas.ts';
import type { XsdNode } from './parseXsd.ts';
import { globalsOf, schemaScope } from './schemaScope.ts';

/**
 * Compiles every message of a schema folder: the global elements of its root documents that no other declaration refers to.
 * `wanted` limits them by message name (root element without `IATA_`). Notes say what could not be carried over.
 */
export function compileSchemas(folder: SchemaFolder, wanted?: readonly string[]) {
  const notes: string[] = [...folder.notes];
  const context = createContext((text) => void notes.push(text));
  const messages: CompiledMessage[] = [];
  for (const document of folder.roots) {
    const referred = referredElements(document);
    for (const located of globalsOf(document)) {
      const root = located.node.attributes.get('name') ?? '';
      const name = root.replace(/^IATA_/, '');
      if (located.node.tag !== 'element' || referred.has(root)) continue;
      if (wanted !== undefined && !wanted.includes(name)) continue;
      const value = compileElement(context, located, name);
      if (messages.some((message) => message.name === name)) {
        notes.push(`${document.file}: message ${name} is declared elsewhere too; the first is used`);
      } else if ('type' in value) {
        messages.push({ name, root, ns: document.targetNamespace, type: value.type });
      } else {
        notes.push(`${document.file}: root element ${root} is of simple type; left out`);
      }
    }
  }
  const missing = (wanted ?? []).filter((name) => !messages.some((message) => message.name === name));
  if (missing.length > 0) throw new Error(`no root element for ${missing.join(', ')}`);
  return { messages, notes: [...new Set(notes)] };
}

function createContext(note: (text: string) => void): CompileContext {
  return {
    compiled: new Map(),
    note,
    simpleTypes: { find: (kind, qname, from) => schemaScope(from.document).find(kind, qname), note },
  };
}

/** Local names of the elements a document refers to: they are parts of messages, not messages. */
function referredElements(document: SchemaDocument): Set<string> {
  const names = new Set<string>();
  const walk = (node: XsdNode): void => {
    const reference = node.tag === 'element' ? node.attributes.get('ref') : undefined;
    if (reference !== undefined) names.add(reference.slice(reference.indexOf(':') + 1));
    node.children.forEach(walk);
  };
  walk(document.schema);
  return names;
}
