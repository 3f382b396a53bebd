import type { CheckInKey } from '#messages/check-in/en.ts';
import type { Words } from '#messages/words.ts';
import { createWordsContext, useWords } from '../words-context.tsx';

/** Provided wherever a check-in is shown: between two, and on a team's page about its check-ins. */
export const CheckInWordsContext = createWordsContext<CheckInKey>();
export const useCheckInWords = (): Words<CheckInKey> => useWords(CheckInWordsContext);
