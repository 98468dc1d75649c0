import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { childrenOf, parseXsd, type XsdNode } from './parseXsd.ts';

/** A schema document, with the documents it includes and imports. */
export type SchemaDocument = {
  file: string;
  schema: XsdNode;
  /** Its target namespace; that of its includer where it has none (chameleon include). */
  targetNamespace: string;
  references: SchemaDocument[];
};

/** A folder of schemas: the documents nobody includes or imports, and the hash of all of them. */
export type SchemaFolder = { roots: SchemaDocument[]; sourceHash: string; notes: string[] };

/** The schema documents directly in a folder. A reference to a file that is not there is noted: official sets have some. */
export function loadSchemas(schemaDir: string): SchemaFolder {
  const files = readdirSync(schemaDir)
    .filter((file) => file.endsWith('.xsd'))
    .sort();
  if (files.length === 0) throw new Error(`${schemaDir} holds no .xsd file`);
  const loader = createLoader(schemaDir);
  const documents = files.map((file) => loader.load(file));
  const referenced = new Set(loader.all().flatMap((document) => document.references.map((other) => other.file)));
  return {
    roots: documents.filter((document) => !referenced.has(document.file)),
    sourceHash: hashOf(schemaDir, files),
    notes: loader.notes,
  };
}

/** SHA-256 over the names and contents of the files, with line endings unified so that a checkout on Windows hashes alike. */
function hashOf(schemaDir: string, files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n${readFileSync(join(schemaDir, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
}

function createLoader(schemaDir: string) {
  const loaded = new Map<string, SchemaDocument>();
  const notes: string[] = [];

  /** A document without namespace is parsed once per namespace lent to it: its nodes stand for other components each time. */
  function load(file: string, includerNamespace = ''): SchemaDocument {
    const known = loaded.get(file) ?? loaded.get(`${file} ${includerNamespace}`);
    if (known !== undefined) return known;
    const schema = parseXsd(readFileSync(join(schemaDir, file), 'utf8'), file);
    const ownNamespace = schema.attributes.get('targetNamespace');
    const targetNamespace = ownNamespace ?? includerNamespace;
    const document: SchemaDocument = { file, schema, targetNamespace, references: [] };
    loaded.set(ownNamespace === undefined ? `${file} ${includerNamespace}` : file, document);
    for (const reference of childrenOf(schema, 'include', 'redefine', 'override', 'import')) {
      const target = locate(reference, file);
      if (target === undefined) continue;
      document.references.push(load(target, reference.tag === 'import' ? '' : targetNamespace));
    }
    return document;
  }

  /** Official sets name some imports by web address; the copy in the folder has the same last path segment. */
  function locate(reference: XsdNode, from: string): string | undefined {
    const location = reference.attributes.get('schemaLocation');
    const candidates = location === undefined ? [] : [normalize(location), basename(location)];
    const found = candidates.find((candidate) => existsSync(join(schemaDir, candidate)));
    if (found !== undefined) return found;
    const wanted = location ?? reference.attributes.get('namespace') ?? '';
    notes.push(`${from}: ${reference.tag} of ${wanted} not found; what it declares is read as text`);
    return undefined;
  }

  return { load, notes, all: () => [...loaded.values()] };
}
