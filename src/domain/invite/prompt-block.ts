import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { findElement } from './find-element.ts';
import { escapeText, findBlock, putBlock, sealId, takeOutBlock } from './own-block.ts';
import type { BlockEdit } from './own-block.ts';

/** What the block in an invite says. */
export type PromptBlock = {
  readonly heading: string;
  readonly prompts: readonly { readonly id: OneToOnePromptId | TeamPromptId; readonly text: string }[];
};

const ours = { id: 'alliance-prompts', keptId: 'kept-prompts' };
const promptIdPrefix = 'alliance-';

/** Puts the block at the top of the invite, or in place of the one that is there; everything else stays byte for byte. */
export const withPromptBlock = (body: string, block: PromptBlock): BlockEdit => putBlock(body, ours, render(block));

/** Takes the block out again; an invite without one stays as it is. */
export const withoutPromptBlock = (body: string): BlockEdit => takeOutBlock(body, ours);

/** Whether an invite has the block. */
export const hasPromptBlock = (body: string): boolean => findBlock(body, ours) !== undefined;

/**
 * Which prompts of a catalogue the block in an invite holds, in its order; `undefined` when there is no block, empty
 * when it holds those of another one.
 */
export const promptsInBlock = <Id extends string>(
  body: string,
  catalogue: readonly Id[],
): readonly Id[] | undefined => {
  const found = findBlock(body, ours);
  if (found === undefined) return undefined;
  const html = body.slice(found.start, found.end);
  const positions = catalogue.map((id) => ({ id, at: findElement(html, 'li', promptIdPrefix + id)?.start }));
  return positions
    .filter((one): one is { id: Id; at: number } => one.at !== undefined)
    .sort((one, other) => one.at - other.at)
    .map((one) => one.id);
};

const render = ({ heading, prompts }: PromptBlock): string => {
  const items = prompts.map(({ id, text }) => `<li id="${promptIdPrefix}${id}">${escapeText(text)}</li>`).join('');
  const title = `<h3>${escapeText(heading)}</h3>`;
  return `<div id="${ours.id}">${title}<ul id="${sealId(title + items)}">${items}</ul></div>`;
};
