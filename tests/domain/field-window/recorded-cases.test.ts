import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import { playField, readObstacles } from '../../support/play-field.ts';
import type { FieldStep } from '../../support/play-field.ts';

type Input = { readonly steps: readonly FieldStep[] };
type Expected = { readonly outcomes: readonly string[]; readonly obstacles: readonly string[] };

const folder = join(import.meta.dirname, '../../cases');

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

const play = ({ steps }: Input): Expected => {
  let notes: readonly FieldNote[] = [];
  const outcomes = steps.map((step) => {
    const played = playField(notes, step);
    notes = played.notes;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, obstacles: readObstacles(notes) };
};

describe('recorded cases of what comes of field windows', () => {
  const cases = readdirSync(folder).filter((name) => name.startsWith('field-window-'));

  test('there are at least 8', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cases)('%s', (name) => {
    expect(play(load(name, 'input') as Input)).toEqual(load(name, 'expected'));
  });
});
