import type { CompiledChild, CompiledMessage, CompiledType } from './compiledType.ts';

/** The complex types the messages reach, in the order in which a reader of the messages meets them. */
export function reachableTypes(messages: readonly CompiledMessage[]): CompiledType[] {
  const reached = new Set<CompiledType>();
  const visit = (type: CompiledType): void => {
    if (reached.has(type)) return;
    reached.add(type);
    for (const { value } of type.children) if ('type' in value) visit(value.type);
  };
  for (const message of messages) visit(message.type);
  return [...reached];
}

/**
 * Types of one name that cannot be told apart are one type: gives the representative of each. Sets such as 19.2 repeat every
 * type in every file. Found by refining classes until they are stable, which also merges recursive types.
 */
export function mergeTypes(
  types: readonly CompiledType[],
  namespaceOf: (child: CompiledChild) => number,
): Map<CompiledType, CompiledType> {
  let classes = new Map(types.map((type) => [type, type.name]));
  for (let count = new Set(classes.values()).size; ;) {
    const refined = refine(types, classes, namespaceOf);
    const refinedCount = new Set(refined.values()).size;
    classes = refined;
    if (refinedCount === count) break;
    count = refinedCount;
  }
  const representatives = new Map<string, CompiledType>();
  for (const [type, name] of classes) if (!representatives.has(name)) representatives.set(name, type);
  return new Map(types.map((type) => [type, representatives.get(classes.get(type) ?? '') ?? type]));
}

function refine(
  types: readonly CompiledType[],
  classes: ReadonlyMap<CompiledType, string>,
  namespaceOf: (child: CompiledChild) => number,
): Map<CompiledType, string> {
  const numbers = new Map<string, number>();
  return new Map(
    types.map((type) => {
      const { name, attributes, text, open } = type;
      const children = type.children.map((child) => [
        child.name,
        namespaceOf(child),
        child.min,
        String(child.max),
        'type' in child.value ? classes.get(child.value.type) : child.value.scalar,
      ]);
      const signature = JSON.stringify([name, classes.get(type), attributes, text, open, children]);
      if (!numbers.has(signature)) numbers.set(signature, numbers.size);
      return [type, String(numbers.get(signature))];
    }),
  );
}
