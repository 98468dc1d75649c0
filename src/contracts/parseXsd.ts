import { SaxesParser } from 'saxes';

/** An element of a schema document, with what is needed to resolve the QNames in its attributes. */
export type XsdNode = {
  /** Local name where the element is in the XML Schema namespace, `''` otherwise. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: XsdNode[];
  /** In-scope namespace prefixes; `''` is the default namespace. */
  prefixes: ReadonlyMap<string, string>;
  line: number;
};

export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema';

/** Reads one schema document. Annotations are left out. Throws when the text is not well-formed. */
export function parseXsd(text: string, file: string): XsdNode {
  const parser = new SaxesParser({ xmlns: true, fileName: file });
  const document: XsdNode = { tag: '', attributes: new Map(), children: [], prefixes: new Map(), line: 0 };
  const open: XsdNode[] = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1) ?? document;
    const declared = Object.entries(tag.ns ?? {});
    const node: XsdNode = {
      tag: tag.uri === xsdNamespace ? tag.local : '',
      attributes: new Map(
        Object.values(tag.attributes)
          .filter((attribute) => attribute.uri === '')
          .map((attribute) => [attribute.local, attribute.value.trim()]),
      ),
      children: [],
      prefixes: declared.length === 0 ? parent.prefixes : new Map([...parent.prefixes, ...declared]),
      line: parser.line,
    };
    if (node.tag !== 'annotation') parent.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const schema = document.children[0];
  if (schema?.tag !== 'schema') throw new Error(`${file}: the root element is not an XML Schema`);
  return schema;
}

/** The children of a node that are in the XML Schema namespace and have one of the given names. */
export function childrenOf(node: XsdNode, ...tags: string[]): XsdNode[] {
  return node.children.filter((child) => tags.includes(child.tag));
}

export function childOf(node: XsdNode, ...tags: string[]): XsdNode | undefined {
  return node.children.find((child) => tags.includes(child.tag));
}
