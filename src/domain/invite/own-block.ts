import { findElement } from './find-element.ts';
import type { Span } from './find-element.ts';
import { tagsOf } from './html-tags.ts';
import { sealOf } from './text-seal.ts';

/** A `div` that we write into invites. Only an `id` survives in every Outlook; data attributes and classes do not. */
export type OwnBlock = {
  /** Marks the element that is ours. */
  readonly id: string;
  /** Its id once somebody has written in it: text like any other, for people's words are not ours to take away. */
  readonly keptId: string;
};

/** What an act on a block makes of an invite. */
export type BlockEdit = {
  readonly html: string;
  /** `written-list`: somebody had written in what was ours, so it stays, now as theirs. */
  readonly kept: 'nothing' | 'written-list';
};

/** Puts `html` at the top of the invite, or in place of the block that is there; all else stays byte for byte. */
export const putBlock = (body: string, block: OwnBlock, html: string): BlockEdit => {
  const found = findBlock(body, block);
  if (found !== undefined) return replace(body, found, block, html);
  const top = startOfContent(body);
  return { html: splice(body, { start: top, end: top }, html), kept: 'nothing' };
};

/** Takes the block out again; an invite without one stays as it is. */
export const takeOutBlock = (body: string, block: OwnBlock): BlockEdit => {
  const found = findBlock(body, block);
  return found === undefined ? { html: body, kept: 'nothing' } : replace(body, found, block, '');
};

/** Where the block stands; `undefined` when there is none. */
export const findBlock = (body: string, { id }: OwnBlock): Span | undefined => findElement(body, 'div', id);

/** The id of an element in the block that tells later whether somebody has written in it. `words`: all of the block's. */
export const sealId = (words: string): string => `alliance-seal-${sealOf(words)}`;

/** Text as HTML, never as markup. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const replace = (body: string, found: Span, { id, keptId }: OwnBlock, between: string): BlockEdit => {
  const old = body.slice(found.start, found.end);
  if (sealIn(old) === sealOf(old)) return { html: splice(body, found, between), kept: 'nothing' };
  return { html: splice(body, found, between + old.replace(id, keptId)), kept: 'written-list' };
};

const sealIn = (block: string): string | undefined => /\bid=["']?(?:x_)*alliance-seal-([0-9a-f]{8})/i.exec(block)?.[1];

/** Behind the `<body>` tag of a whole document, at the very start of a fragment. */
const startOfContent = (body: string): number => {
  for (const tag of tagsOf(body)) if (tag.name === 'body') return tag.end;
  return 0;
};

const splice = (text: string, { start, end }: Span, between: string): string =>
  text.slice(0, start) + between + text.slice(end);
