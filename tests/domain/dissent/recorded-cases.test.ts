import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judgementHints } from '#domain/dissent/judgement-hints.ts';
import type { Day } from '#domain/shared/instant.ts';
import { disputants, playDissent, readDissent } from '../../support/play-dissent.ts';
import type { DissentMove, DissentScene } from '../../support/play-dissent.ts';

/** `on` is left out where a step follows on the day of the one before it; the first is on Monday of week 47. */
type Input = { readonly steps: readonly (Omit<DissentMove, 'on'> & { readonly on?: Day })[]; readonly read?: Day };

/** As much of what is read as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

const folder = join(import.meta.dirname, '../../cases');
const casesOf = (prefix: string) => readdirSync(folder).filter((name) => name.startsWith(prefix));

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ steps, read }: Input) => {
  let scene: DissentScene = { dissent: undefined, people: disputants };
  let on: Day = '2026-11-16';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // Only the day was missing.
    const played = playDissent(scene, { ...step, on } as DissentMove);
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, reading: readDissent(scene, read ?? on) };
};

describe('recorded cases of a dissent and its answer', () => {
  const cases = casesOf('dissent-answer-');

  test('there are at least 12', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('%s', (name) => {
    const { outcomes, reading } = play(load(name, 'input') as Input);
    const expected = load(name, 'expected') as Expected;
    expect(outcomes).toEqual(expected.outcomes);
    expect(reading).toMatchObject(expected.reading);
  });
});

describe('recorded cases of facts and judgements', () => {
  test.each(['dissent-fact-en', 'dissent-fact-it'])('%s', (name) => {
    const { texts } = load(name, 'input') as { readonly texts: readonly string[] };
    expect(Object.fromEntries(texts.map((text) => [text, judgementHints(text)]))).toEqual(load(name, 'expected'));
  });
});
