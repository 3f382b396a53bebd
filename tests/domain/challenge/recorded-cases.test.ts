import { expect } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';
import { playChallenge, readChallenges } from '../../support/play-challenge.ts';
import type { ChallengeScene, ChallengeStep } from '../../support/play-challenge.ts';
import { casesBegin, describeCases, playSteps } from '../../support/recorded-cases.ts';
import type { Undated } from '../../support/recorded-cases.ts';

type Input = {
  readonly steps: readonly Undated<ChallengeStep>[];
  /** When the team reads it; left out: on the day of the last step. */
  readonly readOn?: Day;
};

describeCases<Input, { readonly outcomes: readonly string[]; readonly reading: object }>({
  title: 'four weeks of a practice',
  names: /^challenge-/,
  atLeast: 14,
  check: ({ steps, readOn }, expected) => {
    const first: ChallengeScene = { current: undefined, told: [] };
    const { outcomes, scene, on } = playSteps({ scene: first, steps, from: casesBegin, play: playChallenge });
    expect({ outcomes, reading: readChallenges(scene, readOn ?? on) }).toEqual(expected);
  },
});
