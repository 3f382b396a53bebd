import { decideHiddenPrompts } from '#domain/alliance/pair/decide-hidden-prompts.ts';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type HidePrompts = (open: OpenPair, hidden: readonly PairPromptId[]) => Promise<PairOutcome>;

/** Leaves prompts aside, or takes them up again. */
export const makeHidePrompts =
  ({ changePair }: { changePair: ChangePair }): HidePrompts =>
  (open, hidden) =>
    changePair(open, (alliance) => decideHiddenPrompts(alliance, hidden));
