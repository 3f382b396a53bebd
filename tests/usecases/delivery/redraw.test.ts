import { expect, test } from '@jest/globals';
import type { Chat } from '#ports/chat.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { refreshProposal } from '#usecases/delivery/refresh-proposal.ts';
import { scope } from '../../support/bot-rig.ts';
import { makeMemoryAllianceStore } from '../../support/memory/alliance-store.ts';
import { makeMemoryOutbox } from '../../support/memory/outbox.ts';
import { makeMemorySendQueue } from '../../support/memory/send-queue.ts';
import { bo, carla, friday, members, newAlliance, sampleTeam, sampleVersion } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';
import { linesOf } from '../../surfaces/bot/read-card.ts';
import { committedBy, links } from '../../surfaces/bot/sample-post.ts';

test('a commitment that comes in while the post is being redrawn is in it in the end', async () => {
  const alliances = makeMemoryAllianceStore();
  const outbox = makeMemoryOutbox();
  const subject = 'proposal:1';
  await outbox.claim(scope, subject);
  await outbox.recordSent(scope, subject, { channelId: sampleTeam().channelId, messageId: '1700000000000' });
  const version = sampleVersion(1, { commitments: committedBy(bo) });
  await alliances.start(scope, newAlliance({ openedAt: friday, versions: [version] }));

  const shown: unknown[] = [];
  const chat: Pick<Chat, 'update'> = {
    update: async (_, post, card) => {
      shown.push(card);
      if (shown.length === 1) {
        const stored = await alliances.loadOfTeam(scope);
        const change = { kind: 'committed', version: 1, personId: carla, at: friday } as const;
        await alliances.save(scope, [change], stored!.etag);
      }
      return { kind: 'sent', ...post };
    },
  };
  const post: Chat['post'] = () => Promise.reject(new Error('a redraw posts nothing'));
  const needs = {
    alliances,
    outbox,
    queue: makeMemorySendQueue(testClock()),
    chat: { ...chat, post },
    renderPost: makeRenderPost(links),
  };
  const open = { kind: 'open', scope, team: sampleTeam(), roster: members } as const;

  expect(await refreshProposal(needs, open, 1, 1)).toEqual({ kind: 'done' });
  expect(shown).toHaveLength(2);
  expect(linesOf(shown[1])).toContain('2 of 3 have committed');
});
