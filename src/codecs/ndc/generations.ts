import type { MessageTables } from '../../../generated/ndc/messageTables.ts';
import { tables as tables172 } from '../../../generated/ndc/17.2/tables.ts';
import * as validators172 from '../../../generated/ndc/17.2/validators.js';
import { tables as tables213 } from '../../../generated/ndc/21.3/tables.ts';
import * as validators213 from '../../../generated/ndc/21.3/validators.js';
import { codec as codec172 } from './17.2/index.ts';
import { codec as codec213 } from './21.3/index.ts';
import type { Generation, NdcCodec } from './codec.ts';

export type SchemaViolation = { path: string; text: string };

/** A generation as the gateway uses it. To drop one, remove its folder and its line. */
export type GenerationSet = {
  codec: NdcCodec;
  tables: MessageTables;
  /** Namespace of its root elements. */
  namespace: string;
  /** Where a tree is not as the schema says; paths begin below the root. */
  validate: (message: string, tree: object) => SchemaViolation[];
};

type Validator = ((tree: unknown) => boolean) & {
  errors?: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[] | null;
};

export const generations: Record<Generation, GenerationSet> = {
  '17.2': {
    codec: codec172,
    tables: tables172,
    namespace: 'http://www.iata.org/IATA/EDIST/2017.2',
    validate: validateWith(validators172),
  },
  '21.3': {
    codec: codec213,
    tables: tables213,
    namespace: 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage',
    validate: validateWith(validators213),
  },
};

function validateWith(validators: object) {
  return (message: string, tree: object): SchemaViolation[] => {
    const validate = (validators as Record<string, Validator>)[`validate${message}`];
    if (validate === undefined || validate(tree)) return [];
    return (validate.errors ?? []).map((error) => ({
      path: elementPath(error.instancePath),
      text: error.message ?? error.keyword,
    }));
  };
}

/** `/Request/PaxList/Pax/1/PTC` as an element path: `/Request/PaxList/Pax[2]/PTC`. */
function elementPath(pointer: string): string {
  return pointer.replaceAll(/\/(\d+)(?=\/|$)/g, (_match, index: string) => `[${Number(index) + 1}]`);
}
