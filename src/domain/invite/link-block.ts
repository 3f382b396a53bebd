import { escapeText, findBlock, putBlock, sealId, takeOutBlock } from './own-block.ts';
import type { BlockEdit } from './own-block.ts';

/** A sentence in an invite that leads to one's invitation to an alliance. */
export type LinkBlock = {
  /** Holds the link. */
  readonly text: string;
  /** Absolute URL. */
  readonly link: string;
};

const ours = { id: 'alliance-invitation', keptId: 'kept-invitation' };

/** Puts the sentence at the top of the invite, or in place of the one that is there; all else stays byte for byte. */
export const withLinkBlock = (body: string, block: LinkBlock): BlockEdit => putBlock(body, ours, render(block));

/** Takes the sentence out again; an invite without it stays as it is. */
export const withoutLinkBlock = (body: string): BlockEdit => takeOutBlock(body, ours);

/** Whether the sentence is in an invite. */
export const hasLinkBlock = (body: string): boolean => findBlock(body, ours) !== undefined;

const render = ({ text, link }: LinkBlock): string => {
  const address = escapeText(link);
  // A name may hold anything, the link stands where our own words put it: at the end.
  const at = text.lastIndexOf(link);
  const [before, behind] = at < 0 ? [`${text} `, ''] : [text.slice(0, at), text.slice(at + link.length)];
  const words = `${escapeText(before)}<a href="${address}">${address}</a>${escapeText(behind)}`;
  return `<div id="${ours.id}"><p id="${sealId(words)}">${words}</p></div>`;
};
