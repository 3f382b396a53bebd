import { expect, test } from '@jest/globals';
import { makeWriteWatch } from '../support/fuzz/watched-stores.ts';

test.each([
  ['pairs', 'note', 'what one has noted for oneself', []],
  ['absences', 'note', 'that somebody is away', ['absences.note']],
  ['teams', 'load', 'a team', []],
  ['teams', 'save', 'a team', ['teams.save']],
])('%s.%s, of %s, is told apart as a read or a write', async (store, method, _what, written) => {
  const writes = makeWriteWatch();
  const world: Record<string, Record<string, () => Promise<void>>> = { [store]: { [method]: () => Promise.resolve() } };
  await writes.watch(world)[store]![method]!();
  expect(writes.take()).toEqual(written);
});
