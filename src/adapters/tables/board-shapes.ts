import { z } from 'zod';
import { weekSchema } from '#contracts/board-params.ts';
import { firstMarks } from '#domain/week/first-steps.ts';
import { practices } from '#domain/week/practice.ts';
import type { BoardNoun, BoardValues } from '#domain/week/board.ts';
import { challengeShape } from './challenge-shape.ts';
import { dissentShape } from './dissent-shape.ts';
import { fieldNoteShape, fieldWindowShape, teamFieldWindowShape } from './field-window-shape.ts';
import { needShape, promiseShape } from './reciprocity-shape.ts';
import { optionalColumn } from './row.ts';
import { shoutOutShape, voicesShape } from './shout-out-shape.ts';
import { victoryShape } from './victory-shape.ts';

const text = z.string();
const revision = z.int();

const moment = z.object({ weekday: z.int(), minute: z.int() });

const settings = z.object({
  practices: z.array(z.enum(practices)),
  // Rows from before past weeks had their own practices.
  keptBefore: z.array(z.object({ week: weekSchema, practices: z.array(z.enum(practices)) })).default([]),
  zone: text,
  language: z.enum(['en', 'it']),
  needsAt: moment,
  shoutOutsAt: moment,
  pausedUntil: optionalColumn(text),
  revision,
});

/** How each noun's value is read back from its column. */
export const boardShapes: { readonly [Noun in BoardNoun]: z.ZodType<BoardValues[Noun]> } = {
  settings,
  'first-steps': z.object({ marks: z.array(z.enum(firstMarks)) }),
  voices: voicesShape,
  'shout-out': shoutOutShape,
  need: needShape,
  offer: needShape,
  promise: promiseShape,
  dissent: dissentShape,
  victory: victoryShape,
  'field-window': fieldWindowShape,
  'field-note': fieldNoteShape,
  'team-field-window': teamFieldWindowShape,
  challenge: challengeShape,
};
