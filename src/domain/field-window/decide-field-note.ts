import { addDays } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import { changed, refused, removed, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { fieldLineLimit, fieldNoteId } from './field-note.ts';
import type { FieldNote } from './field-note.ts';

export type FieldNoteCommand = Pick<FieldNote, 'by' | 'day' | 'told'> & {
  /** Revision that this was written over; 0 writes the first. */
  readonly basedOn: number;
  /** They say so; else lines that all say nothing were left out by mistake. */
  readonly hasNothingToNote?: boolean;
};

type Decision = PracticeDecision<'field-note'>;

/** Days for which a window can be looked back on: longer ago one invents. */
export const noteDaysBack = 7;

/** Whether someone notes what they brought back, or that they skipped it. */
export const decideFieldNote = (
  current: FieldNote | undefined,
  command: FieldNoteCommand,
  now: Instant,
  today: Day,
): Decision => {
  const { by, day, basedOn } = command;
  const told = tidy(command.told);
  if (current !== undefined && isSame(current.told, told)) return unchanged;
  const reason =
    refusalOfRevision(current, basedOn) ??
    (current === undefined ? refusalOfDay(day, today) : undefined) ??
    refusalOfLines(told, command.hasNothingToNote ?? false);
  if (reason !== undefined) return refused(reason);
  const week = weekOf(day);
  const value: FieldNote = { by, day, week, at: current?.at ?? now, told, revision: basedOn + 1 };
  return changed({ noun: 'field-note', id: fieldNoteId(value), place: week, value });
};

/** Taking it back, and the obstacle off the team's list; twice is once. */
export const decideFieldNoteRemoval = (
  current: FieldNote | undefined,
  { basedOn }: Pick<FieldNoteCommand, 'basedOn'>,
): Decision => {
  if (current === undefined) return unchanged;
  const reason = refusalOfRevision(current, basedOn);
  return reason === undefined ? removed : refused(reason);
};

/** A line is one line, whatever it was pasted from. */
const tidy = (told: FieldNote['told']): FieldNote['told'] =>
  told.kind === 'skipped'
    ? told
    : { kind: 'held', seen: oneLine(told.seen), asked: oneLine(told.asked), obstacle: oneLine(told.obstacle) };

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const refusalOfRevision = (current: FieldNote | undefined, basedOn: number): PracticeRefusal | undefined => {
  if ((current?.revision ?? 0) === basedOn) return undefined;
  return current === undefined ? 'item-is-gone' : 'text-has-changed';
};

const refusalOfDay = (day: Day, today: Day): PracticeRefusal | undefined => {
  if (day > today) return 'day-is-too-far';
  return day < addDays(today, -noteDaysBack) ? 'day-is-past' : undefined;
};

const refusalOfLines = (told: FieldNote['told'], mayBeBlank: boolean): PracticeRefusal | undefined => {
  if (told.kind === 'skipped') return undefined;
  const lines = [told.seen, told.asked, told.obstacle];
  if (lines.some((line) => line.length > fieldLineLimit)) return 'text-is-too-long';
  return !mayBeBlank && lines.every(isBlank) ? 'text-is-blank' : undefined;
};

const isSame = (told: FieldNote['told'], other: FieldNote['told']): boolean => {
  if (told.kind === 'skipped' || other.kind === 'skipped') return told.kind === other.kind;
  return told.seen === other.seen && told.asked === other.asked && told.obstacle === other.obstacle;
};
