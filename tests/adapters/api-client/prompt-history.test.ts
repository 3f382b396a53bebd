import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { ApiCall, ApiRequest } from '#adapters/api-client/api-request.ts';
import { makePromptHistory } from '#adapters/api-client/prompt-history.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { PromptUsesView } from '#contracts/prompts-api.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import { parsePersonId } from '#domain/shared/ids.ts';
import type { PromptHistory } from '#ports/prompt-history.ts';

const ana = parsePersonId('11111111-2222-4333-8444-555555555555')!;
// As domain/shared/ids.ts defines it: own id, line feed, the other's address in lower case.
const key = createHash('sha256').update(`${ana}\nmei@example.com`).digest('hex');
const path = `/api/me/prompt-uses/${key}`;

const view: PromptUsesView = {
  prompts: [
    { id: 'one.tone', lastUsedAt: undefined },
    { id: 'one.aim', lastUsedAt: 7 },
  ],
};

const historyThat = (outcome: ApiOutcome<PromptUsesView>, calls: ApiCall[] = []): PromptHistory => {
  const request = ((call: ApiCall) => {
    calls.push(call);
    return Promise.resolve(outcome);
    // The double answers every path alike, whatever view the caller names.
  }) as ApiRequest;
  return makePromptHistory({ request, counterpartKey: (address) => counterpartKeyOf(sha256, ana, address) });
};

describe('the history of prompts with somebody', () => {
  it('names the other person by a one-way key alone', async () => {
    const calls: ApiCall[] = [];
    await historyThat({ kind: 'done', view }, calls).leastRecent('Mei@Example.com');
    expect(calls).toEqual([{ method: 'GET', path }]);
    expect(JSON.stringify(calls)).not.toContain('mei');
  });

  it('comes longest unused first, as the server orders it, with when each was last used', async () => {
    expect(await historyThat({ kind: 'done', view }).leastRecent('mei@example.com')).toEqual([
      { id: 'one.tone', lastUsedAt: undefined },
      { id: 'one.aim', lastUsedAt: 7 },
    ]);
  });

  it('notes which prompts were used', async () => {
    const calls: ApiCall[] = [];
    await historyThat({ kind: 'done', view }, calls).recordUse('mei@example.com', ['one.aim']);
    expect(calls).toEqual([{ method: 'POST', path, body: { promptIds: ['one.aim'] } }]);
  });

  it('is unavailable when the server refuses what it should take', async () => {
    const history = historyThat({ kind: 'refused', code: 'malformed' });
    await expect(history.leastRecent('mei@example.com')).rejects.toMatchObject({ part: 'server' });
  });
});
