import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Stored } from '#ports/stored.ts';
import { makeRows } from './rows.ts';

export const makeMemoryBoardStore = (): BoardStore => {
  const rows = makeRows<BoardEntry>();
  const partition = ({ tenantId, teamId }: TeamScope): string => `${tenantId}:${teamId}|`;
  const keyOf = (scope: TeamScope, { noun, id, place }: BoardEntry): string =>
    `${partition(scope)}${place}|${noun}|${id}`;
  const listOf = (scope: TeamScope): readonly Stored<BoardEntry>[] =>
    rows
      .list()
      .filter(([key]) => key.startsWith(partition(scope)))
      .map(([key, { value, etag }]) => ({ value, etag: `${etag} ${key}` }));
  const parse = (mark: string): readonly [etag: string, key: string] => {
    const space = mark.indexOf(' ');
    return [mark.slice(0, space), mark.slice(space + 1)];
  };
  return {
    ofWeeks: (scope, from, to) =>
      Promise.resolve(
        listOf(scope).filter(({ value: { place } }) => place === 'open' || (from <= place && place <= to)),
      ),
    find: <Noun extends BoardNoun>(scope: TeamScope, noun: Noun, id: string) =>
      // What it is found by is its noun.
      Promise.resolve(
        listOf(scope).find(({ value }) => value.noun === noun && value.id === id) as
          Stored<BoardEntry<Noun>> | undefined,
      ),
    add: (scope, entry) => Promise.resolve(rows.insert(keyOf(scope, entry), entry)),
    save: (scope, entry, mark) => {
      const [etag, key] = parse(mark);
      if (key === keyOf(scope, entry)) return Promise.resolve(rows.replace(key, entry, etag));
      if (rows.read(key)?.etag !== etag) return Promise.resolve('conflict');
      const outcome = rows.insert(keyOf(scope, entry), entry);
      if (outcome === 'saved') rows.remove(key);
      return Promise.resolve(outcome);
    },
    remove: (_, mark) => {
      const [etag, key] = parse(mark);
      if (rows.read(key)?.etag !== etag) return Promise.resolve('conflict');
      rows.remove(key);
      return Promise.resolve('saved');
    },
  };
};
