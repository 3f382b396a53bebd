import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '#domain/shared/instant.ts';

const folder = join(import.meta.dirname, '../cases');

type RecordedCases<Input, Expected> = {
  /** What the cases are of. */
  readonly title: string;
  /** The folders below `tests/cases`, each a sentence with its `input.json` and `expected.json`. */
  readonly names: RegExp;
  /** So that none is lost when folders are renamed. */
  readonly atLeast: number;
  /** The files are ours, in these shapes. */
  readonly check: (input: Input, expected: Expected) => void;
};

/** Has every recorded case of one kind checked, by its name. */
export const describeCases = <Input, Expected>(cases: RecordedCases<Input, Expected>): void => {
  const { title, names, atLeast, check } = cases;
  describe(`recorded cases of ${title}`, () => {
    const found = readdirSync(folder).filter((name) => names.test(name));

    test(`there are at least ${String(atLeast)}`, () => {
      expect(found.length).toBeGreaterThanOrEqual(atLeast);
    });

    test.each(found)('%s', (name) => {
      check(load(name, 'input') as Input, load(name, 'expected') as Expected);
    });
  });
};

const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

type Dated = { readonly by: string; readonly on: Day };

/** A step whose day is left out follows on the day of the one before it. */
export type Undated<Step extends Dated> = Step extends Dated ? Omit<Step, 'on'> & { readonly on?: Day } : never;

type Play<Scene, Step extends Dated> = {
  readonly scene: Scene;
  readonly steps: readonly Undated<Step>[];
  /** The day of a first step that names none. */
  readonly from: Day;
  readonly play: (scene: Scene, step: Step) => { readonly scene: Scene; readonly outcome: string };
};

/**
 * Plays steps one after the other.
 *
 * @returns who came to what, step by step; the scene after the last one, and its day
 */
export const playSteps = <Scene, Step extends Dated>({
  scene: first,
  steps,
  from,
  play,
}: Play<Scene, Step>): { readonly outcomes: readonly string[]; readonly scene: Scene; readonly on: Day } => {
  let scene = first;
  let on = from;
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // Only the day was missing.
    const played = play(scene, { ...step, on } as unknown as Step);
    scene = played.scene;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, scene, on };
};

/** Monday of week 47: on which the cases of the weekly practices begin. */
export const casesBegin: Day = '2026-11-16';
