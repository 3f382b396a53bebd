import { expect, test } from '@jest/globals';
import type { Figure } from '#domain/figures/figure.ts';
import type { PostSubject } from '#ports/outbox.ts';
import { countedOutbox } from '#usecases/figures/counted-outbox.ts';
import { makeMemoryOutbox } from '../../support/memory/outbox.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';

const scope = teamScope(tenantId(1), teamId(1));

const doubting = async (subjects: readonly PostSubject[]): Promise<readonly Figure[]> => {
  const noted: Figure[] = [];
  const outbox = countedOutbox(makeMemoryOutbox(), { note: (figure) => noted.push(figure) });
  await outbox.claimAll(scope, subjects, 0);
  for (const subject of subjects) {
    await outbox.recordUnknown(scope, subject);
    expect((await outbox.load(scope, subject))?.kind).toBe('unknown');
  }
  return noted;
};

const unknown = (request: 'post' | 'message') => ({ kind: 'send', request, outcome: 'unknown' });

test('the post of a day counts once, whatever rituals are in it', async () => {
  const noted = await doubting([
    'ritual-day:2026-11-20',
    `ritual:shout-outs:${thisWeek}`,
    `ritual:promises:${thisWeek}`,
  ]);
  expect(noted).toEqual([unknown('post')]);
});

test('a message to a person counts apart from posts', async () => {
  expect(await doubting(['told:2026-11-20', 'proposal:1'])).toEqual([unknown('message'), unknown('post')]);
});
