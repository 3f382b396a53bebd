import type { EventsKey } from '#messages/events/en.ts';
import type { Words } from '#messages/words.ts';
import type { ItemNotice } from '#ports/item-notice.ts';
import { findClash } from './find-clash.ts';
import type { ClashParts } from './find-clash.ts';
import { clashValues } from './focus-words.ts';

type TellParts = ClashParts & { readonly notice: ItemNotice; readonly words: Words<EventsKey> };

/** Says on the appointment that it falls into one's focus, and takes the line away when it no longer does. */
export const tellFocus = async ({ notice, words, ...parts }: TellParts): Promise<void> => {
  const clash = await findClash(parts);
  if (clash === undefined) await notice.clear();
  else await notice.show(words('in-focus', clashValues(clash, parts.appointment.onTheClock)));
};
