import { tagsOf } from './html-tags.ts';

/**
 * Eight hex digits that stand for the words of an HTML text, to tell later whether somebody has written in it. Outlook
 * rewrites tags, white space and entities freely: none of them counts (FNV-1a, 32 bits; an oversight guard, no secret).
 */
export const sealOf = (html: string): string => {
  let hash = 0x811c9dc5;
  for (const sign of wordsOf(html)) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

/** Signs that are written in two ways, as themselves or as entities, and white space. */
const passedOver = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#160);|[&<>"'\s]/gi;

/** Any other sign beyond ASCII stands for itself in one Outlook and as an entity in the next: it counts, but not which. */
const foreign = /&#?\w+;|[^\u0020-\u007e]/gu;

const wordsOf = (html: string): string =>
  textOf(html)
    .replace(foreign, (sign) => (isPassedOver(sign) ? '' : '¤'))
    .replace(passedOver, '');

const isPassedOver = (sign: string): boolean => sign.replace(passedOver, '') === '';

/** What stands between the tags. */
const textOf = (html: string): string => {
  let text = '';
  let from = 0;
  for (const tag of tagsOf(html)) {
    text += html.slice(from, tag.start);
    from = tag.end;
  }
  return text + html.slice(from);
};
