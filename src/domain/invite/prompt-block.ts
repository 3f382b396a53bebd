import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { findElement } from './find-element.ts';
import type { Span } from './find-element.ts';
import { tagsOf } from './html-tags.ts';
import { sealOf } from './text-seal.ts';

/** What the block in an invite says. */
export type PromptBlock = {
  readonly heading: string;
  readonly prompts: readonly { readonly id: OneToOnePromptId; readonly text: string }[];
};

/** Marks the element that is ours. Only an `id` survives in every Outlook; data attributes and classes do not. */
const blockId = 'alliance-prompts';
const promptIdPrefix = 'alliance-';

/** What an act on the block makes of an invite. */
export type BlockEdit = {
  readonly html: string;
  /** `written-list`: somebody had written in our list, so it stays, now as theirs. */
  readonly kept: 'nothing' | 'written-list';
};

/** Puts the block at the top of the invite, or in place of the one that is there; everything else stays byte for byte. */
export const withPromptBlock = (body: string, block: PromptBlock): BlockEdit => {
  const found = findBlock(body);
  if (found !== undefined) return replace(body, found, render(block));
  const top = startOfContent(body);
  return { html: splice(body, { start: top, end: top }, render(block)), kept: 'nothing' };
};

/** Takes the block out again; an invite without one stays as it is. */
export const withoutPromptBlock = (body: string): BlockEdit => {
  const found = findBlock(body);
  return found === undefined ? { html: body, kept: 'nothing' } : replace(body, found, '');
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

const replace = (body: string, found: Span, between: string): BlockEdit => {
  const old = body.slice(found.start, found.end);
  if (sealIn(old) === sealOf(old)) return { html: splice(body, found, between), kept: 'nothing' };
  // Without our id it is text like any other: people's words in it are not ours to take away.
  const theirs = old.replace(blockId, 'kept-prompts');
  return { html: splice(body, found, between + theirs), kept: 'written-list' };
};

const sealIn = (block: string): string | undefined => /\bid=["']?(?:x_)*alliance-seal-([0-9a-f]{8})/i.exec(block)?.[1];

const render = ({ heading, prompts }: PromptBlock): string => {
  const items = prompts.map(({ id, text }) => `<li id="${promptIdPrefix}${id}">${escapeText(text)}</li>`).join('');
  const title = `<h3>${escapeText(heading)}</h3>`;
  return `<div id="${blockId}">${title}<ul id="alliance-seal-${sealOf(title + items)}">${items}</ul></div>`;
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
