import type { PairPromptView } from '#contracts/pair-api.ts';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { usePairWords } from '../../tab-context.tsx';

/** Says a prompt: the twelve in the reader's language, the pair's own as it was written. */
export const usePromptText = (): ((prompt: PairPromptView) => string) => {
  const words = usePairWords();
  return ({ id, text }) => {
    const known = oneToOnePrompts.find((one) => one === id);
    return known === undefined ? (text ?? '') : words(known);
  };
};

/** Says what a prompt is about, in a word. */
export const usePromptTheme = (): ((prompt: PairPromptView) => string) => {
  const words = usePairWords();
  return ({ id }) => {
    const known = oneToOnePrompts.find((one) => one === id);
    return known === undefined ? words('prompts.ownTheme') : words(`theme.${known}`);
  };
};
