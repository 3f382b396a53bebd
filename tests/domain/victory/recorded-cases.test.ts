import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';
import { measureIn } from '#domain/victory/measure.ts';
import { playVictory, readVictories } from '../../support/play-victory.ts';
import type { VictoryScene, VictoryStep } from '../../support/play-victory.ts';

/** `on` is left out where a step follows on the day of the one before it; the first is on Monday of week 47. */
type Input = { readonly steps: readonly (Omit<VictoryStep, 'on'> & { readonly on?: Day })[] };

/** As much of both teams' boards as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

const folder = join(import.meta.dirname, '../../cases');
const casesOf = (prefix: string) => readdirSync(folder).filter((name) => name.startsWith(prefix));

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ steps }: Input) => {
  let scene: VictoryScene = { home: [], other: [] };
  let on: Day = '2026-11-16';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    const played = playVictory(scene, { ...step, on });
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, reading: readVictories(scene) };
};

describe('recorded cases of victories', () => {
  const cases = casesOf('victory-team-');

  test('there are at least 8', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases)('%s', (name) => {
    const { outcomes, reading } = play(load(name, 'input') as Input);
    const expected = load(name, 'expected') as Expected;
    expect(outcomes).toEqual(expected.outcomes);
    expect(reading).toMatchObject(expected.reading);
  });
});

describe('recorded cases of results that can be measured', () => {
  const cases = casesOf('victory-measure-');

  test('both languages are there', () => {
    expect(cases.filter((name) => name.endsWith('-en')).length).toBeGreaterThan(0);
    expect(cases.filter((name) => name.endsWith('-it')).length).toBeGreaterThan(0);
  });

  test.each(cases)('%s', (name) => {
    const results = load(name, 'input') as readonly string[];
    const found = Object.fromEntries(results.map((result) => [result, measureIn(result) ?? null]));
    expect(found).toEqual(load(name, 'expected'));
  });
});
