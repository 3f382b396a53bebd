import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import type { Day } from '#domain/shared/instant.ts';
import { playReciprocity, players, readReciprocity } from '../../support/play-reciprocity.ts';
import type { ReciprocityScene, ReciprocityStep } from '../../support/play-reciprocity.ts';

/** `on` is left out where a step follows on the day of the one before it; the first is on Monday of week 47. */
type Input = { readonly steps: readonly (Omit<ReciprocityStep, 'on'> & { readonly on?: Day })[]; readonly read?: Day };

/** As much of what the team reads as the case is about. */
type Expected = { readonly outcomes: readonly string[]; readonly reading: object };

type Wording = {
  readonly noun: NeedNoun | 'promise';
  readonly names: readonly string[];
  readonly texts: readonly string[];
};

const folder = join(import.meta.dirname, '../../cases');
const casesOf = (prefix: string) => readdirSync(folder).filter((name) => name.startsWith(prefix));

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ steps, read }: Input) => {
  let scene: ReciprocityScene = { board: [], roster: players };
  let on: Day = '2026-11-16';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // Only the day was missing.
    const played = playReciprocity(scene, { ...step, on } as ReciprocityStep);
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, reading: readReciprocity(scene, read ?? on) };
};

describe('recorded cases of needs, offers and promises', () => {
  const cases = casesOf('reciprocity-team-');

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

describe('recorded cases of wording', () => {
  const cases = casesOf('reciprocity-wording-');

  test('both languages are there', () => {
    expect(cases.filter((name) => name.endsWith('-en')).length).toBeGreaterThan(0);
    expect(cases.filter((name) => name.endsWith('-it')).length).toBeGreaterThan(0);
  });

  test.each(cases)('%s', (name) => {
    const { noun, names, texts } = load(name, 'input') as Wording;
    const found = Object.fromEntries(texts.map((text) => [text, vagueParts(noun, text, names)]));
    expect(found).toEqual(load(name, 'expected'));
  });
});
