import type { PromptUse } from '#domain/alliance/prompt-order.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';

/** When one last used a prompt with the person of this meeting, in a few words; empty where that is not known. */
export const sayLastUse = (
  use: PromptUse | undefined,
  words: Words<PaneKey>,
  dates: Pick<DateFormat, 'day'>,
): string => {
  if (use === undefined) return '';
  return use.lastUsedAt === undefined
    ? words('prompts.new')
    : words('prompts.last', { day: dates.day(use.lastUsedAt) });
};
