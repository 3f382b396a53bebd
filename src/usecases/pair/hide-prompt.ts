import { decideHiddenPrompt } from '#domain/alliance/pair/decide-hidden-prompt.ts';
import type { HiddenPromptCommand } from '#domain/alliance/pair/decide-hidden-prompt.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type HidePrompt = (open: OpenPair, prompt: HiddenPromptCommand) => Promise<PairOutcome>;

/** Leaves a prompt aside, or takes it up again. */
export const makeHidePrompt =
  ({ changePair }: { changePair: ChangePair }): HidePrompt =>
  (open, prompt) =>
    changePair(open, (alliance) => decideHiddenPrompt(alliance, prompt));
