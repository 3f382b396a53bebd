import { expect } from '@jest/globals';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import type { Day } from '#domain/shared/instant.ts';
import { playReciprocity, players, readReciprocity } from '../../support/play-reciprocity.ts';
import type { ReciprocityScene, ReciprocityStep } from '../../support/play-reciprocity.ts';
import { casesBegin, describeCases, playSteps } from '../../support/recorded-cases.ts';
import type { Undated } from '../../support/recorded-cases.ts';

type Input = { readonly steps: readonly Undated<ReciprocityStep>[]; readonly read?: Day };

/** As much of what the team reads as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

describeCases<Input, Expected>({
  title: 'needs, offers and promises',
  names: /^reciprocity-team-/,
  atLeast: 12,
  check: ({ steps, read }, expected) => {
    const first: ReciprocityScene = { board: [], roster: players };
    const { outcomes, scene, on } = playSteps({ scene: first, steps, from: casesBegin, play: playReciprocity });
    expect(outcomes).toEqual(expected.outcomes);
    expect(readReciprocity(scene, read ?? on)).toMatchObject(expected.reading);
  },
});

type Wording = {
  readonly noun: NeedNoun | 'promise';
  readonly names: readonly string[];
  readonly texts: readonly string[];
};

for (const language of ['en', 'it']) {
  describeCases<Wording, object>({
    title: `wording, ${language}`,
    names: new RegExp(`^reciprocity-wording-.*-${language}$`),
    atLeast: 1,
    check: ({ noun, names, texts }, expected) => {
      expect(Object.fromEntries(texts.map((text) => [text, vagueParts(noun, text, names)]))).toEqual(expected);
    },
  });
}
