import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import type { Outbox } from '#ports/outbox.ts';
import { startTestStorage } from '../../support/azurite.ts';
import { teamScope } from '../../support/scopes.ts';
import { openStorageWire } from '../../support/storage-wire.ts';
import type { StorageWire } from '../../support/storage-wire.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';

jest.setTimeout(120_000);

const subjects = ['ritual-day:2026-11-20', `ritual:needs:${thisWeek}`, `ritual:promises:${thisWeek}`] as const;
const scope = teamScope(tenantId(1), teamId(1));
const post = { channelId: '19:a@thread.tacv2', messageId: '1' };

let storage: Awaited<ReturnType<typeof startTestStorage>>;
let wire: StorageWire;
let outbox: Outbox;
let claims = 0;
beforeEach(async () => {
  storage = await startTestStorage();
  wire = await openStorageWire(storage.config, 'Table');
  outbox = makeOutbox((await connectTables(wire.config)).outbox, () => `claim-${(claims += 1)}`);
  wire.forget();
});
afterEach(async () => {
  await wire.close();
  await storage.stop();
});

const claimAll = async () => {
  const claiming = await outbox.claimAll(scope, subjects, friday);
  if (claiming.kind === 'taken') throw new Error('it is claimed already');
  return claiming.claims;
};

test('three posts are claimed with one request, and what came of them is kept with one', async () => {
  const claimed = await claimAll();
  expect(wire.requests).toHaveLength(1);
  await outbox.record(scope, claimed, { kind: 'sent', ...post });
  expect(wire.requests).toHaveLength(2);
});

test('a claim is given back with one request', async () => {
  const [claim] = await claimAll();
  wire.forget();
  await outbox.release(scope, claim!.subject, claim!.claimId);
  expect(wire.requests).toHaveLength(1);
});

test('claims whose answer was lost are one’s own all the same, and can be recorded', async () => {
  wire.failNext({ kind: 'lose-answer' });
  const claimed = await claimAll();
  wire.forget();
  await outbox.record(scope, claimed, { kind: 'sent', ...post });
  expect(wire.requests).toHaveLength(1);
  for (const subject of subjects) expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
});

test('what was sent is kept though the answer to that is lost', async () => {
  const claimed = await claimAll();
  wire.failNext({ kind: 'lose-answer' });
  await outbox.record(scope, claimed, { kind: 'sent', ...post });
  for (const subject of subjects) expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
});
