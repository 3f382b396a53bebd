import { oneToOnePrompts } from './one-to-one-prompts.ts';
import type { OneToOnePromptId } from './one-to-one-prompts.ts';

/** How many prompts one conversation can hold well. */
const promptsPerInvite = 3;

/**
 * Which prompts to propose for an invite: those it holds already, then those unused for the longest time with this
 * person until there are three.
 *
 * @param leastRecent longest unused first; what it leaves out follows in the catalogue's order, so that an empty list
 *   (nothing known about earlier use) proposes the first three.
 * @param inInvite what the invite holds, in its order; more than three all stay.
 */
export const choosePrompts = (
  leastRecent: readonly OneToOnePromptId[],
  inInvite: readonly OneToOnePromptId[] = [],
): readonly OneToOnePromptId[] => {
  const inOrder = new Set([...inInvite, ...leastRecent, ...oneToOnePrompts]);
  return [...inOrder].slice(0, Math.max(promptsPerInvite, new Set(inInvite).size));
};
