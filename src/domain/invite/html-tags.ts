/** A tag in a text; `end` is behind its `>`. */
export type Tag = {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly id: string | undefined;
  readonly start: number;
  readonly end: number;
};

const nameOf = /^<(\/?)([a-z][a-z0-9:-]*)/i;
const attributes = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** Elements whose content is text to a browser, whatever it looks like. */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/**
 * The tags of an HTML text in their order, comments and raw text passed over. One walk from left to right, in linear
 * time whatever the text: an invite comes from strangers too.
 */
export function* tagsOf(html: string): Generator<Tag, void> {
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = html.startsWith('<!--', at) ? endOfComment(html, at) : readTag(html, at);
    if (next === undefined) return;
    if (typeof next === 'number') {
      at = html.indexOf('<', next);
      continue;
    }
    yield next;
    const resume = rawText.has(next.name) && !next.closing ? endOfRawText(html, next) : next.end;
    if (resume === undefined) return;
    at = html.indexOf('<', resume);
  }
}

const endOfComment = (html: string, start: number): number | undefined => {
  const end = html.indexOf('-->', start + 2);
  return end === -1 ? undefined : end + 3;
};

/** The tag at `start`; where the text goes on when none stands there; `undefined` when the text ends inside one. */
const readTag = (html: string, start: number): Tag | number | undefined => {
  const [head, slash, name] = nameOf.exec(html.slice(start, start + 64)) ?? [];
  if (head === undefined || name === undefined) return start + 1;
  const end = endOfTag(html, start + head.length);
  if (end === undefined) return undefined;
  const id = idIn(html.slice(start + head.length, end - 1));
  return { name: name.toLowerCase(), closing: slash === '/', id, start, end };
};

/** The add-in's events read invites, too, in engines without `matchAll`. */
const idIn = (text: string): string | undefined => {
  const pairs = new RegExp(attributes);
  for (let found = pairs.exec(text); found !== null; found = pairs.exec(text)) {
    const [, name, double, single, bare] = found;
    if (name?.toLowerCase() === 'id') return double ?? single ?? bare;
  }
  return undefined;
};

/** Behind the `>` that closes a tag. One inside a quoted value does not, and only after `=` does a quote open a value. */
const endOfTag = (html: string, from: number): number | undefined => {
  let quote = '';
  let before = '';
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote === '' && sign === '>') return at + 1;
    if (quote === sign) quote = '';
    else if (quote === '' && before === '=' && (sign === '"' || sign === "'")) quote = sign;
    if (sign.trim() !== '') before = sign;
  }
  return undefined;
};

const endOfRawText = (html: string, tag: Tag): number | undefined => {
  const end = new RegExp(`</${tag.name}`, 'i');
  const found = html.slice(tag.end).search(end);
  return found === -1 ? undefined : tag.end + found;
};
