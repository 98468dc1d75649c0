import { maskCardNumbers } from '../../../base/cardNumbers.ts';
import { escapeAttribute, escapeText } from './escapeXml.ts';
import type { XmlElement } from './parseXml.ts';

/**
 * Says what to put in place of the text or attribute value of the given name, `null` to keep it.
 * `parents` are the names of the elements around it, outermost first, the attribute's own element included.
 */
export type IsSecret = (name: string, value: string, parents: readonly string[]) => string | null;

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/**
 * An element as XML text for keeping as evidence, with secrets replaced. Prefixes, comments and blanks between elements are not
 * those of the sender; text between child elements is moved before them; a name that holds a card number is another.
 */
export function redact(element: XmlElement, isSecret: IsSecret): string {
  return serialise(element, '', [], isSecret);
}

function serialise(element: XmlElement, ns: string, parents: string[], isSecret: IsSecret): string {
  const name = safeName(element.name);
  const kept = (kind: string, value: string): string => isSecret(kind, value, parents) ?? value;
  let text = `<${name}`;
  if (element.ns !== ns) text += ` xmlns="${escapeAttribute(kept('xmlns', element.ns))}"`;
  const content = element.text === '' ? '' : escapeText(kept(element.name, element.text));
  parents.push(element.name);
  element.attributes.forEach((attribute, index) => {
    const value = escapeAttribute(kept(attribute.name, attribute.value));
    const safe = safeName(attribute.name, index);
    if (attribute.ns === '') text += ` ${safe}="${value}"`;
    else if (attribute.ns === xmlNamespace) text += ` xml:${safe}="${value}"`;
    else text += ` xmlns:a${index}="${escapeAttribute(kept('xmlns', attribute.ns))}" a${index}:${safe}="${value}"`;
  });
  const children = element.children.map((child) => serialise(child, element.ns, parents, isSecret)).join('');
  parents.pop();
  return content === '' && children === '' ? `${text}/>` : `${text}>${content}${children}</${name}>`;
}

/** The name, or one without the card number in it; `index` tells the attributes of one element apart. */
function safeName(name: string, index = 0): string {
  if (maskCardNumbers(name) === name) return name;
  return index === 0 ? 'card-number-removed' : `card-number-removed-${index}`;
}
