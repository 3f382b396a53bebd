import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeSendPost } from '#usecases/delivery/send-post.ts';
import { tellPerson } from '#usecases/delivery/tell-person.ts';
import { chatMessage, personalInstallation } from '../../support/activities.ts';
import { forget, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, bo, carla, friday, tenantId } from '../../support/sample-team.ts';
import { links } from '../../surfaces/bot/sample-post.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.send(personalInstallation(byBo(), 'add'));
  forget(rig);
});
afterEach(() => rig.stop());

const byBo = () => ({ serviceUrl: rig.connector.url, person: bo });
const chat = async () => (await rig.personalChats.load(tenantId(1), bo))!;
const sends = () => countCalls(rig.connector, 'POST', /activities/);

describe('a chat that is closed to the bot', () => {
  test.each([
    ['it is blocked', [403]],
    ['it is gone and Teams opens none', [404, 403]],
  ])('because %s is not tried again', async (_, statuses) => {
    for (const status of statuses) rig.connector.faults.push({ kind: 'status', status });
    await rig.invite(ada, bo);
    await rig.work();
    expect((await chat()).value.stoppedAt).toBe(friday);
    await rig.invite(carla, bo);
    await rig.work();
    expect(sends()).toBe(1);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('because it was deleted is opened anew, and kept as the new one', async () => {
    rig.connector.faults.push({ kind: 'status', status: 404 });
    await rig.invite(ada, bo);
    await rig.work();
    expect(rig.connector.replies).toMatchObject([{ conversationId: 'a:anew' }]);
    expect((await chat()).value).toMatchObject({ conversationId: 'a:anew', stoppedAt: undefined });
  });

  test('is open again from the next sign of life on', async () => {
    rig.connector.faults.push({ kind: 'status', status: 403 });
    await rig.invite(ada, bo);
    await rig.work();
    await rig.send(chatMessage(byBo(), 'hi'));
    expect((await chat()).value.stoppedAt).toBeUndefined();
    forget(rig);
    await rig.invite(carla, bo);
    await rig.work();
    expect(rig.connector.replies).toHaveLength(1);
  });

  test('tells what waited once they write again', async () => {
    rig.connector.faults.push({ kind: 'status', status: 403 });
    await rig.invite(ada, bo);
    await rig.work();
    expect(rig.connector.replies).toEqual([]);
    await rig.send(chatMessage(byBo(), 'hi'));
    forget(rig);
    await rig.work();
    expect(rig.connector.replies).toHaveLength(1);
    expect(JSON.stringify(rig.connector.replies)).toContain('Ada');
  });

  test('stays open where a sign of life comes while the message is refused', async () => {
    await rig.invite(ada, bo);
    const { allianceId } = (await rig.openPair(bo, ada)).scope;
    const directMessages: DirectMessages = {
      send: async () => {
        await rig.send({ ...chatMessage(byBo(), 'hi'), locale: 'it-IT' });
        return { kind: 'gone' };
      },
      update: () => Promise.reject(new Error('there is no card yet')),
    };
    const needs = {
      ...rig,
      directMessages,
      renderDirectPost: makeRenderDirectPost(links),
      renderBoard: makeRenderBoard(links),
      sendPost: makeSendPost(rig),
    };
    const job = { kind: 'post-invitation', tenantId: tenantId(1), allianceId, to: bo, invitedAt: friday } as const;
    expect(await tellPerson(needs, job, 1)).toEqual({ kind: 'done' });
    expect((await chat()).value).toMatchObject({ language: 'it', stoppedAt: undefined });
  });

  test('is not what a card tells that someone has deleted', async () => {
    await rig.invite(ada, bo);
    await rig.work();
    const { allianceId } = (await rig.openPair(bo, ada)).scope;
    rig.connector.faults.push({ kind: 'status', status: 404 });
    const job = { kind: 'refresh-invitation', tenantId: tenantId(1), allianceId, to: bo, invitedAt: friday } as const;
    expect(await rig.deliver(job, 1)).toEqual({ kind: 'done' });
    expect((await chat()).value.stoppedAt).toBeUndefined();
  });
});
