import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';
import { firstScene, playStep, readScene } from '../../../support/play-team.ts';
import type { Actor, Step } from '../../../support/play-team.ts';

/** `on` is left out where a step follows on the day of the one before it. */
type Input = {
  readonly team: readonly Actor[];
  readonly steps: readonly (Omit<Step, 'on'> & { readonly on?: Day })[];
  readonly read?: Day;
};

/** As much of what the team reads as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

const folder = join(import.meta.dirname, '../../../cases');
const cases = readdirSync(folder).filter((name) => name.startsWith('alliance-team-'));

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ team, steps, read }: Input) => {
  let scene = firstScene(team);
  let on: Day = '2026-11-20';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // Only the day was missing.
    const played = playStep(scene, { ...step, on } as Step);
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, reading: readScene(scene, read ?? on) };
};

describe('recorded cases of a team’s alliance', () => {
  test('there are at least 20', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  test.each(cases)('%s', (name) => {
    const { outcomes, reading } = play(load(name, 'input') as Input);
    const expected = load(name, 'expected') as Expected;
    expect(outcomes).toEqual(expected.outcomes);
    expect(reading).toMatchObject(expected.reading);
  });
});
