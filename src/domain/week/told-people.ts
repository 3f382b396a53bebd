import type { PersonId } from '#domain/shared/ids.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import type { BoardEntry, BoardNoun } from './board.ts';
import type { Practice } from './practice.ts';
import { practicesAtFirst } from './practice.ts';

/** What may have been told to whom of something on the board, so that it is not so any more. */
export type Told = {
  /** The thing that it was told about; `undefined`: whatever the team has caused. */
  readonly thing: { readonly noun: BoardNoun; readonly id: string } | undefined;
  readonly people: readonly PersonId[] | 'everyone';
};

/** The practice that a noun belongs to, of those that people are told about by themselves. */
export const practiceOf: Partial<Readonly<Record<BoardNoun, Practice>>> = {
  'shout-out': 'shout-outs',
  voices: 'shout-outs',
  promise: 'needs-and-offers',
  dissent: 'dissent',
  'field-window': 'field-windows',
};

/** Who may have been told what a change to the board has made untrue; `undefined`: nobody. */
export const toldBefore = (before: BoardEntry | undefined, after: BoardEntry | undefined): Told | undefined => {
  const one = after ?? before;
  if (one === undefined || (before === undefined && !isOfAnother(one))) return undefined;
  const thing = { noun: one.noun, id: one.id };
  switch (one.noun) {
    case 'shout-out':
      return { thing, people: one.value.to };
    case 'promise':
      return { thing, people: [one.value.by, one.value.to].filter((person) => person !== undefined) };
    case 'dissent':
      // Until someone has thanked, it is everyone's turn.
      return { thing, people: 'everyone' };
    case 'voices':
      return { thing, people: before?.noun === 'voices' ? movedIn(before.value, one.value) : [] };
    case 'field-window':
      return { thing, people: [one.value.by] };
    case 'field-note':
      return { thing: { noun: 'field-window', id: one.value.by }, people: [one.value.by] };
    case 'settings':
      return isSwitched(before, after) ? { thing: undefined, people: 'everyone' } : undefined;
    case 'first-steps':
    case 'need':
    case 'offer':
    case 'victory':
    case 'challenge':
    case 'team-field-window':
      return undefined;
  }
};

/** What is there for the first time has been told to nobody, but it may change what was told of something else. */
const isOfAnother = ({ noun }: BoardEntry): boolean => noun === 'field-note' || noun === 'settings';

/** Those whose turn it no longer is, or has become, in a week whose turns had been given; and those of swaps that ended. */
const movedIn = (before: Voices, after: Voices): readonly PersonId[] => {
  const people = before.turns.flatMap(({ week }) => {
    const [was, is] = [before, after].map((value) => voicesOf(value, week).map(({ personId }) => personId));
    return [...without(was, is), ...without(is, was)];
  });
  const ended = before.swaps.filter(
    (swap) => !after.swaps.some((one) => one.week === swap.week && one.from === swap.from && one.to === swap.to),
  );
  return [...new Set([...people, ...ended.flatMap(({ from, to }) => [from, to])])];
};

const without = (all: readonly PersonId[] = [], others: readonly PersonId[] = []): readonly PersonId[] =>
  all.filter((person) => !others.includes(person));

const isSwitched = (before: BoardEntry | undefined, after: BoardEntry | undefined): boolean =>
  practicesIn(before).join() !== practicesIn(after).join();

const practicesIn = (entry: BoardEntry | undefined): readonly Practice[] =>
  (entry?.noun === 'settings' ? entry.value.practices : practicesAtFirst).toSorted();
