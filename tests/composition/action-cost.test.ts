import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Sender } from '../support/activities.ts';
import { openCountedServer } from '../support/counted-server.ts';
import type { CountedServer } from '../support/counted-server.ts';
import { chosen, messageOf, pressedInDialog } from '../support/message-action.ts';
import { pressVerb } from '../support/press-verb.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, teamId } from '../support/sample-team.ts';
import { verbCases } from '../surfaces/bot/verbs/verb-cases.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

let server: CountedServer;
beforeAll(async () => {
  server = await openCountedServer();
});
afterAll(() => server.stop());

/** Reading all of it at once, jobs that must be there before it is saved, saving, and what follows from that. */
const mostRoundTrips = 4;

/** In all: most of them are jobs, each for someone who is to be told, or for a card that is to be drawn anew. */
const mostRequests = 12;

test.each(verbCases)('a press on a button makes four round trips to the storage at most: %s', async (_, one) => {
  const { said, cost } = await pressVerb(server, one);
  expect(said).toContain(JSON.stringify(one.said.happy).slice(1, -1));
  expect(cost.roundTrips).toBeLessThanOrEqual(mostRoundTrips);
  expect(cost.requests).toBeLessThanOrEqual(mostRequests);
});

const filled = { schema: 1, action: 'recognise', teamId: teamId(1), id: itemId(1), to: bo };

test.each([
  ['is opened', (sender: Sender) => chosen(sender, messageOf(bo)), 'Send'],
  [
    'is sent',
    (sender: Sender) =>
      pressedInDialog(sender, { ...filled, gesture: 'Wrote it', impact: 'No calls', learning: 'A page' }),
    'On its way',
  ],
])('nor does the dialog about a message make more when it %s', async (_, activity, words) => {
  await server.beginAnew();
  const replies: unknown[] = [];
  const { roundTrips } = await server.count(async () => {
    replies.push(await server.send(activity({ serviceUrl: server.connector.url, person: ada, locale: 'en-GB' })));
  });
  expect(JSON.stringify(replies)).toContain(words);
  expect(roundTrips).toBeLessThanOrEqual(mostRoundTrips);
});
