import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { firstMarks } from '#domain/week/first-steps.ts';
import { practices } from '#domain/week/practice.ts';
import type { BoardNoun, BoardValues } from '#domain/week/board.ts';
import { dissentShape } from './dissent-shape.ts';
import { fieldNoteShape, fieldWindowShape } from './field-window-shape.ts';
import { needShape, promiseShape } from './reciprocity-shape.ts';
import { optionalColumn } from './row.ts';
import { shoutOutShape, voicesShape } from './shout-out-shape.ts';
import { victoryShape } from './victory-shape.ts';

const text = z.string();
const instant = z.number();
const revision = z.int();
const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const week = z.string().transform((value, context): Week => {
  const parsed = parseWeek(value);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'not a week' });
  return z.NEVER;
});

const moment = z.object({ weekday: z.int(), minute: z.int() });

const settings = z.object({
  practices: z.array(z.enum(practices)),
  zone: text,
  language: z.enum(['en', 'it']),
  needsAt: moment,
  shoutOutsAt: moment,
  pausedUntil: optionalColumn(text),
  revision,
});

const challenge = z.object({
  id: text,
  practice: z.enum(practices),
  startedBy: personId,
  startedAt: instant,
  firstWeek: week,
  baseline: z.array(z.object({ personId, mark })),
  closing: z.array(z.object({ personId, mark })),
  kept: z.array(week),
  pausedSince: optionalColumn(instant),
  endedAt: optionalColumn(instant),
  story: text,
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
  challenge,
};
