import type { TeamLine, TeamPart } from '#domain/alliance/team/agreement.ts';
import { ontoEnd, ontoLine } from './line-order.ts';
import type { Before } from './line-order.ts';
import { isLoose, noteKey, partsFor } from './notes.ts';
import type { Note } from './notes.ts';

type LineRef = Pick<TeamLine, 'id' | 'part'>;

/** What is being dragged. */
export type Dragged =
  { readonly kind: 'note'; readonly note: Note } | { readonly kind: 'line'; readonly line: LineRef };

/** What it can be dropped on. */
export type DropPlace =
  | { readonly kind: 'line'; readonly line: LineRef }
  | { readonly kind: 'note'; readonly note: Note }
  /** The empty place behind the last line of a part. */
  | { readonly kind: 'end'; readonly part: TeamPart }
  /** The notes beside a part. */
  | { readonly kind: 'notes'; readonly part: TeamPart };

/** What a drop does. */
export type Drop =
  | { readonly kind: 'put'; readonly note: Note; readonly lineId: TeamLine['id'] }
  | { readonly kind: 'make'; readonly notes: readonly Note[]; readonly part: TeamPart }
  | { readonly kind: 'take-out'; readonly note: Note }
  | { readonly kind: 'move'; readonly line: LineRef; readonly before: Before };

/**
 * What it does to drop something somewhere; `undefined` where it does nothing. Nothing else than what the menus offer.
 *
 * @param lines all lines, in their order
 */
export const dropOn = (lines: readonly LineRef[], dragged: Dragged, place: DropPlace): Drop | undefined =>
  dragged.kind === 'note' ? dropNote(dragged.note, place) : dropLine(lines, dragged.line, place);

const dropNote = (note: Note, place: DropPlace): Drop | undefined => {
  const parts = partsFor(note.promptId);
  switch (place.kind) {
    case 'line':
      return parts.includes(place.line.part) && note.lineId !== place.line.id
        ? { kind: 'put', note, lineId: place.line.id }
        : undefined;
    case 'note':
      return joinNotes(place.note, note);
    case 'end':
      return parts.includes(place.part) ? { kind: 'make', notes: [note], part: place.part } : undefined;
    case 'notes':
      return parts[0] === place.part && !isLoose(note) ? { kind: 'take-out', note } : undefined;
  }
};

/** One line of two notes that stand beside the same part. */
const joinNotes = (first: Note, second: Note): Drop | undefined => {
  const part = partsFor(first.promptId)[0];
  const joins = isLoose(first) && isLoose(second) && noteKey(first) !== noteKey(second);
  if (part === undefined || !joins || part !== partsFor(second.promptId)[0]) return undefined;
  return { kind: 'make', notes: [first, second], part };
};

const dropLine = (lines: readonly LineRef[], line: LineRef, place: DropPlace): Drop | undefined => {
  const before = placeOf(
    lines.filter(({ part }) => part === line.part),
    line,
    place,
  );
  return before === undefined ? undefined : { kind: 'move', line, before };
};

const placeOf = (part: readonly LineRef[], line: LineRef, place: DropPlace): Before | undefined => {
  switch (place.kind) {
    case 'line':
      return ontoLine(part, line.id, place.line.id);
    case 'end':
      return place.part === line.part ? ontoEnd(part, line.id) : undefined;
    case 'note':
    case 'notes':
      return undefined;
  }
};
