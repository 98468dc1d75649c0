import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsPackage, { type FormatsPlugin } from 'ajv-formats';
import { contractDocument } from '../../src/codecs/rest/contract.ts';

// The package's types describe its CommonJS form.
const addFormats = addFormatsPackage as unknown as FormatsPlugin;

type Json = { [name: string]: unknown };
type ResponseJson = { headers?: Record<string, Json>; content?: Record<string, unknown> };

export type Ask = {
  method: string;
  /** The address template of the contract. */
  path: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  key?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  text?: string;
};

export type Answer = { status: number; headers: Headers; body: Json; text: string };

const contract = contractDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');

/** A plain HTTP client that refuses any answer the contract does not describe: its status, media type, headers and body. */
export function contractClient(baseUrl: string, key: string) {
  return async (ask: Ask, wanted?: number): Promise<Answer> => {
    const address = ask.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(ask.params?.[name] ?? ''),
    );
    const query = ask.query === undefined ? '' : `?${new URLSearchParams(ask.query).toString()}`;
    const response = await fetch(`${baseUrl}${address}${query}`, {
      method: ask.method,
      headers: {
        authorization: `Bearer ${ask.key ?? key}`,
        ...(ask.body !== undefined && { 'content-type': 'application/json' }),
        // A mock server chooses its answer by this; the gateway does not read it.
        ...(wanted !== undefined && { prefer: `code=${wanted}` }),
        ...ask.headers,
      },
      body: ask.text ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body)),
    });
    const text = await response.text();
    const body = JSON.parse(text) as Json;
    const faults = answerFaults(ask, response, body);
    if (faults.length > 0)
      throw new Error(`${ask.method} ${ask.path} → ${response.status}: ${faults.join('; ')}\n${text}`);
    return { status: response.status, headers: response.headers, body, text };
  };
}

function answerFaults(ask: Ask, response: Response, body: Json): string[] {
  const operation = ['paths', ask.path, ask.method.toLowerCase()];
  const described = resolve([...operation, 'responses', String(response.status)]);
  if (described === undefined) return ['the contract has no such answer'];
  const { at, value } = described;
  const { headers = {}, content = {} } = value as ResponseJson;
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const faults = Object.keys(headers).flatMap((name) =>
    headerFaults([...at, 'headers', name], name, response.headers.get(name)),
  );
  if (!(mediaType in content)) return [...faults, `media type ${mediaType}`];
  return [...faults, ...schemaFaults([...at, 'content', mediaType, 'schema'], body)];
}

function headerFaults(at: string[], name: string, sent: string | null): string[] {
  const header = resolve(at);
  const { required, schema } = header?.value as { required?: boolean; schema: { type?: string } };
  if (sent === null) return required ? [`no ${name}`] : [];
  const value = schema.type === 'integer' ? Number(sent) : sent;
  return schemaFaults([...(header?.at ?? at), 'schema'], value).map((fault) => `${name}: ${fault}`);
}

const validators = new Map<string, ValidateFunction>();

function schemaFaults(at: string[], value: unknown): string[] {
  const $ref = `contract#${at.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What stands at a place of the contract, and where it stands when it is a reference. */
function resolve(at: string[]): { at: string[]; value: Json } | undefined {
  let value: unknown = contract;
  for (const step of at) value = (value as Json | undefined)?.[step];
  if (value === undefined) return undefined;
  const reference = (value as Json)['$ref'];
  return typeof reference === 'string' ? resolve(reference.slice(2).split('/')) : { at, value: value as Json };
}
