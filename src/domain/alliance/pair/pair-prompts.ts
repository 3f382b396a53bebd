import { oneToOnePrompts } from '../one-to-one-prompts.ts';
import type { PairAlliance, PairPromptId } from './pair-alliance.ts';

/** Every prompt of a pair: the twelve, then their own in the order in which they were added. */
export const promptsOfPair = ({ ownPrompts }: PairAlliance): readonly PairPromptId[] => [
  ...oneToOnePrompts,
  ...ownPrompts.map(({ id }) => id),
];
