import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';
import { playChallenge, readChallenges } from '../../support/play-challenge.ts';
import type { ChallengeScene, ChallengeStep } from '../../support/play-challenge.ts';

/** `on` is left out where a step follows on the day of the one before it; the first is on Monday of week 47. */
type Input = {
  readonly steps: readonly (Omit<ChallengeStep, 'on'> & { readonly on?: Day })[];
  /** When the team reads it; left out: on the day of the last step. */
  readonly readOn?: Day;
};
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

const folder = join(import.meta.dirname, '../../cases');

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ steps, readOn }: Input): Expected => {
  let scene: ChallengeScene = { current: undefined, told: [] };
  let on: Day = '2026-11-16';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // A step without its day is still one of the kinds that there are.
    const played = playChallenge(scene, { ...step, on } as ChallengeStep);
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, reading: readChallenges(scene, readOn ?? on) };
};

describe('recorded cases of four weeks of a practice', () => {
  const cases = readdirSync(folder).filter((name) => name.startsWith('challenge-'));

  test('there are at least 14', () => {
    expect(cases.length).toBeGreaterThanOrEqual(14);
  });

  test.each(cases)('%s', (name) => {
    expect(play(load(name, 'input') as Input)).toEqual(load(name, 'expected'));
  });
});
