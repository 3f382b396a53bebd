import type { EventsKey } from '#messages/events/en.ts';
import type { Words } from '#messages/words.ts';
import { findClash } from './find-clash.ts';
import type { ClashParts } from './find-clash.ts';
import { clashValues } from './focus-words.ts';

type AskParts = ClashParts & { readonly words: Words<EventsKey> };

/** What to put before the person who sends an appointment into their own focus, and the words for going to the pane. */
type Question = { readonly text: string; readonly toPane: string };

/** `undefined` when it may just go. */
export const askBeforeSending = async ({ words, ...parts }: AskParts): Promise<Question | undefined> => {
  const clash = await findClash(parts);
  if (clash === undefined) return undefined;
  const text = words('send-into-focus', clashValues(clash, parts.appointment.onTheClock));
  return { text, toPane: words('send-to-pane') };
};
