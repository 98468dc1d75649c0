type Json = { [name: string]: unknown };
export type OpenapiDocument = Json & { paths: Json; components: Record<string, Json> };

/** The document with only some of its paths, and of its components only what those still refer to. */
export function reachableContract(document: OpenapiDocument, keepsPath: (path: string) => boolean): OpenapiDocument {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => keepsPath(path)));
  const reached = new Set<string>();
  const reach = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const reference = (value as Json)['$ref'];
    if (typeof reference === 'string' && !reached.has(reference)) {
      reached.add(reference);
      const [kind = '', name = ''] = reference.replace('#/components/', '').split('/');
      reach(document.components[kind]?.[name]);
    }
    Object.values(value).forEach(reach);
  };
  reach(paths);
  const components = Object.fromEntries(
    Object.entries(document.components).map(([kind, members]) => [
      kind,
      // Security schemes are named, not referred to.
      Object.fromEntries(
        Object.entries(members).filter(
          ([name]) => kind === 'securitySchemes' || reached.has(`#/components/${kind}/${name}`),
        ),
      ),
    ]),
  );
  return { ...document, paths, components };
}
