import { Unavailable } from '#ports/unavailable.ts';
import type { ComposeItem, ReadItem } from './read-attendees.ts';

/** The appointment that is open, told apart by what one may do with it. */
export type OfficeItem =
  { readonly kind: 'compose'; readonly item: ComposeItem } | { readonly kind: 'read'; readonly item: ReadItem };

/** The open appointment; throws {@link Unavailable} (`calendar`) when there is none. */
export const openItem = (): OfficeItem => {
  const open = findItem();
  if (open === undefined) throw new Unavailable('calendar', new Error('No appointment is open'));
  return open;
};

/** The open appointment; `undefined` when there is none, e.g. while a pinned pane waits. */
export const findItem = (): OfficeItem | undefined => {
  const item = Office.context.mailbox.item;
  if (item?.itemType !== 'appointment') return undefined;
  // office.js types the item as everything at once; only a composed appointment reads its subject by a call.
  return typeof item.subject === 'string'
    ? { kind: 'read', item: item as unknown as ReadItem }
    : { kind: 'compose', item: item as unknown as ComposeItem };
};
