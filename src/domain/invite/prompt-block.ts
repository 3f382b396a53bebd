import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { findElement } from './find-element.ts';
import type { Span } from './find-element.ts';
import { tagsOf } from './html-tags.ts';

/** What the block in an invite says. */
export type PromptBlock = {
  readonly heading: string;
  readonly prompts: readonly { readonly id: OneToOnePromptId; readonly text: string }[];
};

/** Marks the element that is ours. Only an `id` survives in every Outlook; data attributes and classes do not. */
const blockId = 'alliance-prompts';
const promptIdPrefix = 'alliance-';

/** Puts the block at the top of the invite, or in place of the one that is there; everything else stays byte for byte. */
export const withPromptBlock = (body: string, block: PromptBlock): string => {
  const found = findBlock(body);
  if (found !== undefined) return splice(body, found, render(block));
  const top = startOfContent(body);
  return splice(body, { start: top, end: top }, render(block));
};

/** Takes the block out again; an invite without one stays as it is. */
export const withoutPromptBlock = (body: string): string => {
  const found = findBlock(body);
  return found === undefined ? body : splice(body, found, '');
};

/** Which prompts the block in an invite holds, in its order; `undefined` when there is no block. */
export const promptsInBlock = (body: string): readonly OneToOnePromptId[] | undefined => {
  const found = findBlock(body);
  if (found === undefined) return undefined;
  const html = body.slice(found.start, found.end);
  const positions = oneToOnePrompts.map((id) => ({ id, at: findElement(html, 'li', promptIdPrefix + id)?.start }));
  return positions
    .filter((one): one is { id: OneToOnePromptId; at: number } => one.at !== undefined)
    .sort((one, other) => one.at - other.at)
    .map((one) => one.id);
};

const findBlock = (body: string): Span | undefined => findElement(body, 'div', blockId);

const render = ({ heading, prompts }: PromptBlock): string => {
  const items = prompts.map(({ id, text }) => `<li id="${promptIdPrefix}${id}">${escapeText(text)}</li>`);
  return `<div id="${blockId}"><h3>${escapeText(heading)}</h3><ul>${items.join('')}</ul></div>`;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Behind the `<body>` tag of a whole document, at the very start of a fragment. */
const startOfContent = (body: string): number => {
  for (const tag of tagsOf(body)) if (tag.name === 'body') return tag.end;
  return 0;
};

const splice = (text: string, { start, end }: Span, between: string): string =>
  text.slice(0, start) + between + text.slice(end);
