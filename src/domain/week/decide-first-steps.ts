import { isPosted } from '#domain/shout-out/shout-out.ts';
import type { BoardEntry } from './board.ts';
import { firstStepsId } from './first-steps.ts';
import type { FirstMark, FirstStep } from './first-steps.ts';
import { practices } from './practice.ts';
import type { Practice } from './practice.ts';
import { changed, unchanged } from './practice-decision.ts';
import type { PracticeDecision } from './practice-decision.ts';

/** What a thing on the board shows to have happened; nothing of it for what others may not read, or was skipped. */
export const markOf = (entry: BoardEntry): FirstMark | undefined => {
  if (entry.noun === 'shout-out') return isPosted(entry.value) ? 'shout-out' : undefined;
  if (entry.noun === 'field-note') return entry.value.told.kind === 'held' ? 'field-window' : undefined;
  return speakingNouns.find((noun) => noun === entry.noun);
};

/** Nouns that show by being there. */
const speakingNouns = ['need', 'offer', 'dissent', 'victory'] as const;

/** Whether something happened for the first time. */
export const decideFirstMark = (
  current: BoardEntry<'first-steps'> | undefined,
  mark: FirstMark,
): PracticeDecision<'first-steps'> => {
  const marks = current?.value.marks ?? [];
  if (marks.includes(mark)) return unchanged;
  return changed({ noun: 'first-steps', id: firstStepsId, place: 'open', value: { marks: [...marks, mark] } });
};

/** The five first steps as they stand on a board; once done, a step stays done. */
export const firstStepsOn = (entries: readonly BoardEntry[]): readonly FirstStep[] => {
  const marks = new Set(
    entries.flatMap((entry) => (entry.noun === 'first-steps' ? entry.value.marks : (markOf(entry) ?? []))),
  );
  return practices.map((practice) => ({ practice, isDone: partsOf(practice).every((mark) => marks.has(mark)) }));
};

const partsOf = (practice: Practice): readonly FirstMark[] => {
  switch (practice) {
    case 'shout-outs':
      return ['shout-out'];
    case 'needs-and-offers':
      return ['need', 'offer'];
    case 'dissent':
      return ['dissent'];
    case 'victories':
      return ['victory'];
    case 'field-windows':
      return ['field-window'];
  }
};
