import { expect } from '@jest/globals';
import { judgementHints } from '#domain/dissent/judgement-hints.ts';
import type { Day } from '#domain/shared/instant.ts';
import { disputants, playDissent, readDissent } from '../../support/play-dissent.ts';
import type { DissentMove, DissentScene } from '../../support/play-dissent.ts';
import { casesBegin, describeCases, playSteps } from '../../support/recorded-cases.ts';
import type { Undated } from '../../support/recorded-cases.ts';

type Input = { readonly steps: readonly Undated<DissentMove>[]; readonly read?: Day };

/** As much of what is read as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

describeCases<Input, Expected>({
  title: 'a dissent and its answer',
  names: /^dissent-answer-/,
  atLeast: 12,
  check: ({ steps, read }, expected) => {
    const first: DissentScene = { dissent: undefined, people: disputants };
    const { outcomes, scene, on } = playSteps({ scene: first, steps, from: casesBegin, play: playDissent });
    expect(outcomes).toEqual(expected.outcomes);
    expect(readDissent(scene, read ?? on)).toMatchObject(expected.reading);
  },
});

for (const language of ['en', 'it']) {
  describeCases<{ readonly texts: readonly string[] }, object>({
    title: `facts and judgements, ${language}`,
    names: new RegExp(`^dissent-fact-${language}$`),
    atLeast: 1,
    check: ({ texts }, expected) => {
      expect(Object.fromEntries(texts.map((text) => [text, judgementHints(text)]))).toEqual(expected);
    },
  });
}
