import type { XsdNode } from './parseXsd.ts';
import type { NamedScalar, SimpleTypeContext } from './readSimpleType.ts';

/** A complex type as compiled: names are those of the schema, references are objects. */
export type CompiledType = {
  name: string;
  attributes: CompiledAttribute[];
  text?: NamedScalar;
  children: CompiledChild[];
  open: boolean;
};
export type CompiledAttribute = { name: string; ns: string; required: boolean; scalar: NamedScalar };
export type CompiledChild = { name: string; ns: string; min: number; max: number; value: CompiledValue };
export type CompiledValue = { type: CompiledType } | { scalar: NamedScalar };
export type CompiledMessage = { name: string; root: string; ns: string; type: CompiledType };

/** What compiling one folder remembers: a type is compiled once per node, which is what makes recursion end. */
export type CompileContext = {
  compiled: Map<XsdNode, CompiledType>;
  simpleTypes: SimpleTypeContext;
  note: (text: string) => void;
};
