import { expect } from '@jest/globals';
import { measureIn } from '#domain/victory/measure.ts';
import { playVictory, readVictories } from '../../support/play-victory.ts';
import type { VictoryReading, VictoryScene, VictoryStep } from '../../support/play-victory.ts';
import { casesBegin, describeCases, playSteps } from '../../support/recorded-cases.ts';
import type { Undated } from '../../support/recorded-cases.ts';

/** Of each board that the case is about every victory, and as much of it as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: Partial<VictoryReading> };

describeCases<{ readonly steps: readonly Undated<VictoryStep>[] }, Expected>({
  title: 'victories',
  names: /^victory-team-/,
  atLeast: 8,
  check: ({ steps }, expected) => {
    const first: VictoryScene = { home: [], other: [] };
    const { outcomes, scene } = playSteps({ scene: first, steps, from: casesBegin, play: playVictory });
    expect(outcomes).toEqual(expected.outcomes);
    const reading = readVictories(scene);
    expect(reading).toMatchObject(expected.reading);
    for (const place of ['home', 'other'] as const) {
      const stands = expected.reading[place];
      if (stands !== undefined) expect(Object.keys(reading[place])).toEqual(Object.keys(stands));
    }
  },
});

for (const language of ['en', 'it']) {
  describeCases<readonly string[], object>({
    title: `results that can be measured, ${language}`,
    names: new RegExp(`^victory-measure-${language}$`),
    atLeast: 1,
    check: (results, expected) => {
      expect(Object.fromEntries(results.map((result) => [result, measureIn(result) ?? null]))).toEqual(expected);
    },
  });
}
