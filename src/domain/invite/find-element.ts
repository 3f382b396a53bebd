import { tagsOf } from './html-tags.ts';
import type { Tag } from './html-tags.ts';

/** Where an element stands in a text, from its opening tag to behind its closing one. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The first element of this name and id. Outlook puts `x_` before an id each time it takes a text over
 * from elsewhere: such an id counts as the same. One without an end is passed over:
 * where it was meant to stop, nobody knows.
 *
 * @param name lower case
 */
export const findElement = (html: string, name: string, id: string): Span | undefined => {
  let opening: Tag | undefined;
  let depth = 0;
  for (const tag of tagsOf(html)) {
    if (tag.name !== name) continue;
    if (opening === undefined) {
      if (tag.closing || !hasId(tag, id)) continue;
      opening = tag;
    }
    depth += tag.closing ? -1 : 1;
    if (depth === 0) return { start: opening.start, end: tag.end };
  }
  return undefined;
};

const hasId = (tag: Tag, id: string): boolean => tag.id?.replace(/^(?:x_)+/i, '') === id;
