import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import type { CardJson } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { refreshInvitation } from '#usecases/delivery/refresh-invitation.ts';
import { personalInstallation } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';
import { linesOf } from '../../surfaces/bot/read-card.ts';
import { links } from '../../surfaces/bot/sample-post.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person: bo }, 'add'));
  rig.connector.replies.length = 0;
});
afterEach(() => rig.stop());

const reply = async (answer: 'not-now' | 'decline') =>
  rig.changePair(await rig.openPair(bo, ada), (alliance, now) =>
    decideReply(alliance, { personId: bo, reply: answer }, now),
  );
const redrawings = () => countCalls(rig.connector, 'PUT', /activities/);
const refresh = async (attempt = 1) => {
  const { tenantId, allianceId } = (await rig.openPair(bo, ada)).scope;
  return rig.deliver({ kind: 'refresh-invitation', tenantId, allianceId, to: bo, invitedAt: friday }, attempt);
};

test('an answer before the card is sent needs no redrawing: the card is not sent at all', async () => {
  await rig.invite(ada, bo);
  await reply('decline');
  await rig.work();
  expect(rig.connector.replies).toEqual([]);
  expect(redrawings()).toBe(0);
});

test('a card that is overtaken while it is redrawn is drawn as the last answer says', async () => {
  await rig.invite(ada, bo);
  await rig.work();
  await reply('not-now');
  const drawn: CardJson[] = [];
  const directMessages: DirectMessages = {
    send: () => Promise.reject(new Error('there is one card already')),
    update: async ({ conversationId }, messageId, card) => {
      drawn.push(card);
      if (drawn.length === 1) await reply('decline');
      return { kind: 'sent', channelId: conversationId, messageId };
    },
  };
  const needs = { ...rig, directMessages, renderDirectPost: makeRenderDirectPost(links) };
  const chat = (await rig.personalChats.load(tenantId(1), bo))!.value;
  const open = await rig.openPair(bo, ada);
  expect(await refreshInvitation(needs, open, chat, friday, 1)).toEqual({ kind: 'done' });
  expect(drawn.map((card) => linesOf(card).at(-1))).toEqual([
    'Not now. The invitation stays here.',
    'You said no, thank you. Nobody is told.',
  ]);
});

test('a card whose sending is not settled yet is waited for', async () => {
  await rig.invite(ada, bo);
  const { scope } = await rig.openPair(bo, ada);
  await rig.outbox.claim(scope, `invitation:${bo}:${friday}`);
  expect(await refresh()).toEqual({ kind: 'waiting', delayMs: 500 });
});

test('a card that is gone from the chat is let go of', async () => {
  await rig.invite(ada, bo);
  await rig.work();
  rig.connector.faults.push({ kind: 'status', status: 404 });
  expect(await refresh()).toEqual({ kind: 'done' });
});
