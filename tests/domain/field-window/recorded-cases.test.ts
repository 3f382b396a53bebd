import { expect } from '@jest/globals';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import { playField, readObstacles } from '../../support/play-field.ts';
import type { FieldStep } from '../../support/play-field.ts';
import { casesBegin, describeCases, playSteps } from '../../support/recorded-cases.ts';
import type { Undated } from '../../support/recorded-cases.ts';

type Input = { readonly steps: readonly Undated<FieldStep>[] };
type Expected = { readonly outcomes: readonly string[]; readonly obstacles: readonly string[] };

describeCases<Input, Expected>({
  title: 'what comes of field windows',
  names: /^field-window-/,
  atLeast: 8,
  check: ({ steps }, expected) => {
    const first: readonly FieldNote[] = [];
    const { outcomes, scene } = playSteps({ scene: first, steps, from: casesBegin, play: playField });
    expect({ outcomes, obstacles: readObstacles(scene) }).toEqual(expected);
  },
});
