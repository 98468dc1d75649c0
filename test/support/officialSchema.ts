import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** The licensed schemas and real messages stand beside the repository, never in it; most machines do not have them. */
export const officialFolder = '../shared/ndc';

/** Whether this machine has the official schemas; says so on the console when it has not. */
export function hasOfficialMaterial(): boolean {
  const present = existsSync(officialFolder);
  if (!present)
    console.warn(`skipped: no ${officialFolder} on this machine, so nothing is checked against official schemas`);
  return present;
}

const compiled = new Map<string, XsdValidator>();
let ready = false;

/** What the official schema of the generation says against the message; empty when it is valid. The root's name chooses the schema. */
export function validateOfficial(generation: string, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  const root = document.root.name;
  document.dispose();
  return validateBySchema(`${officialFolder}/${generation}/xsd/${root}.xsd`, xml);
}

/** What a schema file says against the message; empty when it is valid. Every schema is compiled once per process. */
export function validateBySchema(schemaPath: string, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validatorOf(resolve(schemaPath)).validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map((detail) => detail.message.trim());
  } finally {
    document.dispose();
  }
}

function validatorOf(path: string): XsdValidator {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  // Imports of a schema are resolved against the file system, which the library does not read unless told to.
  if (!ready) ready = xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  schema.dispose();
  compiled.set(path, validator);
  return validator;
}

/** What the official schema of its generation says against an answer of the gateway; nothing where the schemas are absent. */
export function officialFaults(answer: { contentType: string; text: string }): string[] {
  if (answer.contentType.includes('json') || !existsSync(officialFolder)) return [];
  return validateOfficial(answer.text.includes('/EDIST/2017.2"') ? '17.2' : '21.3', answer.text);
}
