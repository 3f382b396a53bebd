import { decideOwnPrompt } from '#domain/alliance/pair/decide-own-prompt.ts';
import type { OwnPrompt } from '#domain/alliance/pair/pair-alliance.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type AddOwnPrompt = (open: OpenPair, text: OwnPrompt['text']) => Promise<PairOutcome>;

type Needs = {
  readonly changePair: ChangePair;
  /** A GUID that nothing else has. */
  readonly newId: () => string;
};

/** Adds a prompt of the pair's own to the twelve. */
export const makeAddOwnPrompt =
  ({ changePair, newId }: Needs): AddOwnPrompt =>
  (open, text) => {
    const prompt: OwnPrompt = { id: `own.${newId()}`, text, by: open.scope.personId };
    return changePair(open, (alliance) => decideOwnPrompt(alliance, prompt));
  };
