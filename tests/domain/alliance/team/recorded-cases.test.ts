import { expect } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';
import { firstScene, playStep, readScene } from '../../../support/play-team.ts';
import type { Actor, Step } from '../../../support/play-team.ts';
import { describeCases, playSteps } from '../../../support/recorded-cases.ts';
import type { Undated } from '../../../support/recorded-cases.ts';

type Input = { readonly team: readonly Actor[]; readonly steps: readonly Undated<Step>[]; readonly read?: Day };

/** As much of what the team reads as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

describeCases<Input, Expected>({
  title: 'a team’s alliance',
  names: /^alliance-team-/,
  atLeast: 20,
  check: ({ team, steps, read }, expected) => {
    const first = { scene: firstScene(team), steps, from: '2026-11-20' } as const;
    const { outcomes, scene, on } = playSteps({ ...first, play: playStep });
    expect(outcomes).toEqual(expected.outcomes);
    expect(readScene(scene, read ?? on)).toMatchObject(expected.reading);
  },
});
