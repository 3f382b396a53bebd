/** An element of an XML file: no namespaces resolved, no mixed content. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const token = /<\?xml[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>|([^<&]+)/y;

/**
 * Reads the little of XML that a manifest is written in.
 *
 * @throws SyntaxError on whatever else, such as elements that are not closed, entities, comments.
 */
export const readXml = (xml: string): XmlElement => {
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (found === null) throw new SyntaxError(`Not understood: ${xml.slice(at, at + 40)}`);
    const [, close, name, attributes = '', empty, text] = found;
    const parent = open[open.length - 1]!;
    if (text !== undefined) parent.text += text.trim();
    if (name === undefined) continue;
    if (close === '/') {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes something else`);
      continue;
    }
    const element: Open = { name, attributes: attributesIn(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root, ...more] = document.children;
  if (root === undefined || more.length > 0 || open.length > 1) throw new SyntaxError('Not one element');
  return root;
};

const attributesIn = (text: string): Record<string, string> => {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new SyntaxError('An attribute twice');
  return Object.fromEntries(pairs);
};

/** All elements of this name below `element`. */
export const elementsIn = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
