import { decideFieldNote, decideFieldNoteRemoval } from '#domain/field-window/decide-field-note.ts';
import { fieldNoteId, obstaclesIn } from '#domain/field-window/field-note.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { personId } from './sample-team.ts';

const players = ['ada', 'bo'] as const;
type Player = (typeof players)[number];

const idOf = (name: Player): PersonId => personId(players.indexOf(name) + 1);

/** What someone does about the window of a day. Where `basedOn` is left out, it is what stands there now. */
export type FieldStep = {
  readonly by: Player;
  readonly on: Day;
  /** Of the window; left out: the same day. */
  readonly day?: Day;
  readonly basedOn?: number;
} & (
  | { readonly do: 'note'; readonly seen?: string; readonly asked?: string; readonly obstacle?: string }
  | { readonly do: 'skip' | 'take back' }
);

export const playField = (
  notes: readonly FieldNote[],
  step: FieldStep,
): { readonly scene: readonly FieldNote[]; readonly outcome: string } => {
  const place = { by: idOf(step.by), day: step.day ?? step.on };
  const current = notes.find((note) => fieldNoteId(note) === fieldNoteId(place));
  const decision = decide(current, step, place);
  if (decision.kind === 'refused') return { scene: notes, outcome: `refused: ${decision.reason}` };
  if (decision.kind === 'unchanged') return { scene: notes, outcome: 'unchanged' };
  const others = notes.filter((note) => note !== current);
  return { scene: decision.kind === 'changed' ? [...others, decision.entry.value] : others, outcome: decision.kind };
};

const decide = (
  current: FieldNote | undefined,
  step: FieldStep,
  place: Pick<FieldNote, 'by' | 'day'>,
): PracticeDecision<'field-note'> => {
  const basedOn = step.basedOn ?? current?.revision ?? 0;
  if (step.do === 'take back') return decideFieldNoteRemoval(current, { basedOn });
  return decideFieldNote(current, { ...place, told: toldBy(step), basedOn }, startOf(step.on), step.on);
};

const toldBy = (step: FieldStep): FieldNote['told'] => {
  if (step.do !== 'note') return { kind: 'skipped' };
  const { seen = '', asked = '', obstacle = '' } = step;
  return { kind: 'held', seen, asked, obstacle };
};

/** What the team reads, as a case writes it. */
export const readObstacles = (notes: readonly FieldNote[]): readonly string[] =>
  obstaclesIn(notes).map(({ by, day, text }) => `${players.find((name) => idOf(name) === by) ?? '?'} ${day}: ${text}`);
