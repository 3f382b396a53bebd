import { openChallengeId } from '#domain/challenge/challenge.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import type { TeamBoards } from '#ports/team-boards.ts';

type Boards = { readonly board: BoardStore; readonly teamBoards: TeamBoards };
type Kept = Stored<BoardEntry> | undefined;
/** Everything that is open and everything of the weeks from one to another. */
type Range = { readonly from: Week; readonly to: Week; readonly entries: readonly Stored<BoardEntry>[] };

/** What was read of one board while something is done with it in one go. */
type Memory = {
  /** `undefined` once something was written that nobody has read yet. */
  range: Range | undefined;
  /** Whether all that was open is among the things, but for what was written since. */
  holdsOpen: boolean;
  readonly things: Map<string, Promise<Kept>>;
  /** Nouns of which something was written: it may be another thing of its noun that went for it. */
  readonly written: Set<BoardNoun>;
};

/**
 * Boards that are read once, however many parts of one request look at them: the gate mints a scope for each, and what was
 * read under it is remembered with it. What is written is read anew; where others were faster everything is.
 *
 * For the server, whose requests are over in a moment. Whoever waits in between, as for Teams, would find what was.
 */
export const rememberBoards = ({ board, teamBoards }: Boards): Boards => {
  const memories = new WeakMap<TeamScope, Memory>();
  const memoryOf = (scope: TeamScope): Memory => {
    const memory = memories.get(scope) ?? emptyMemory();
    memories.set(scope, memory);
    return memory;
  };
  const written = (scope: TeamScope, noun: BoardNoun | undefined, outcome: SaveOutcome): SaveOutcome => {
    if (outcome === 'conflict' || noun === undefined) memories.delete(scope);
    else forget(memoryOf(scope), noun);
    return outcome;
  };
  return {
    teamBoards: {
      load: async (scope, from, to) => {
        const reading = await teamBoards.load(scope, from, to);
        keep(memoryOf(scope), { from, to, entries: reading.entries });
        return reading;
      },
    },
    board: {
      ofWeeks: async (scope, from, to) => {
        const known = remembered(memoryOf(scope), from, to);
        if (known !== undefined) return known;
        const entries = await board.ofWeeks(scope, from, to);
        keep(memoryOf(scope), { from, to, entries });
        return entries;
      },
      find: <Noun extends BoardNoun>(scope: TeamScope, noun: Noun, id: string) => {
        const memory = memoryOf(scope);
        const key = keyOf({ noun, id });
        const look = (): Promise<Kept> =>
          isKnownToBeGone(memory, { noun, id }) ? nothing : board.find<BoardNoun>(scope, noun, id);
        const known = memory.things.get(key) ?? look();
        memory.things.set(key, known);
        // A failure is nothing to remember.
        known.catch(() => memory.things.delete(key));
        // Under its key there is only what is of this noun.
        return known as Promise<Stored<BoardEntry<Noun>> | undefined>;
      },
      add: async (scope, entry) => written(scope, entry.noun, await board.add(scope, entry)),
      save: async (scope, entry, etag) => written(scope, entry.noun, await board.save(scope, entry, etag)),
      remove: async (scope, etag) => written(scope, undefined, await board.remove(scope, etag)),
    },
  };
};

type Thing = Pick<BoardEntry, 'noun' | 'id'>;

const nothing: Promise<Kept> = Promise.resolve(undefined);

const emptyMemory = (): Memory => ({ range: undefined, holdsOpen: false, things: new Map(), written: new Set() });

const keyOf = ({ noun, id }: Thing): string => `${noun} ${id}`;

const keep = (memory: Memory, range: Range): void => {
  memory.range = range;
  memory.holdsOpen = true;
  for (const entry of range.entries) memory.things.set(keyOf(entry.value), Promise.resolve(entry));
};

const forget = (memory: Memory, noun: BoardNoun): void => {
  memory.range = undefined;
  memory.written.add(noun);
  for (const key of memory.things.keys()) if (key.startsWith(keyOf({ noun, id: '' }))) memory.things.delete(key);
};

const remembered = ({ range }: Memory, from: Week, to: Week): readonly Stored<BoardEntry>[] | undefined => {
  if (range === undefined || from < range.from || to > range.to) return undefined;
  return range.entries.filter(({ value: { place } }) => place === 'open' || (from <= place && place <= to));
};

/** Nouns of which all that there is stands open. */
const openNouns: ReadonlySet<BoardNoun> = new Set<BoardNoun>([
  'settings',
  'first-steps',
  'voices',
  'field-window',
  'team-field-window',
]);

/** What was not among all that is open, and stands nowhere else, is not there. */
const isKnownToBeGone = ({ holdsOpen, written }: Memory, { noun, id }: Thing): boolean =>
  holdsOpen && (openNouns.has(noun) || id === openChallengeId) && !written.has(noun);
