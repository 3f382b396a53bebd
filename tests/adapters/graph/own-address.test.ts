import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOwnAddress } from '#adapters/graph/read-own-address.ts';
import { GraphStandIn } from './graph-stand-in.ts';

let graph: GraphStandIn;
let read: () => Promise<string>;

beforeEach(async () => {
  graph = new GraphStandIn();
  const parts = {
    baseUrl: await graph.start(),
    tokens: { token: () => Promise.resolve('a token') },
    clock: { now: () => 0 },
    wait: () => Promise.resolve(),
  };
  read = () => readOwnAddress(parts);
});

afterEach(() => graph.stop());

describe('the address of a calendar’s owner', () => {
  test('is read from the calendar, in lower case', async () => {
    graph.calendar = { id: 'calendar', owner: { name: 'Ana Rossi', address: 'Ana.Rossi@Example.com' } };
    expect(await read()).toBe('ana.rossi@example.com');
  });

  test('is not made up where the calendar names none', async () => {
    await expect(read()).rejects.toMatchObject({ part: 'calendar' });
  });
});
