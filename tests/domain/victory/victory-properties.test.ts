import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { victoriesPerWeek, victoryParts, victoryTextLimit } from '#domain/victory/victory.ts';
import { idOfPlayer, playVictory } from '../../support/play-victory.ts';
import type { VictoryScene, VictoryStep } from '../../support/play-victory.ts';

const step: fc.Arbitrary<VictoryStep> = fc
  .record({
    by: fc.constantFrom('ada', 'bo'),
    id: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'),
    on: fc.constant('2026-11-16'),
    act: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ do: fc.constant('tell'), result: fc.constantFrom('1', '2', ' ', 'r'.repeat(241)) }),
      },
      fc.record({ do: fc.constant('take back'), basedOn: fc.integer({ min: 0, max: 3 }) }),
      fc.constant({ do: 'post' }),
    ),
  })
  .map(({ act, ...rest }) => ({ ...rest, ...act }));

const scenesOf = (steps: readonly VictoryStep[]): readonly VictoryScene[] => {
  let scene: VictoryScene = { home: [], other: [] };
  return steps.map((one) => (scene = playVictory(scene, one).scene));
};

test('whatever two people do, a victory stays with whoever told it, says something, and never leaves the channel', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const scenes = scenesOf(steps);
      for (const [index, { home }] of scenes.entries()) {
        for (const person of ['ada', 'bo'] as const)
          expect(home.filter(({ by }) => by === idOfPlayer(person)).length).toBeLessThanOrEqual(victoriesPerWeek);
        for (const one of home) {
          const then = scenes[index - 1]?.home.find(({ id }) => id === one.id);
          expect(then?.by ?? one.by).toBe(one.by);
          expect(then?.posted === true && !one.posted).toBe(false);
          for (const part of victoryParts) {
            expect(one[part].trim()).not.toBe('');
            expect(one[part].length).toBeLessThanOrEqual(victoryTextLimit);
          }
        }
      }
    }),
  );
});
