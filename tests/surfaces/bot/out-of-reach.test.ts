import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { chatMessage, executed } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { bo, sampleTeam, teamId } from '../../support/sample-team.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
});
afterEach(() => rig.stop());

const payload = { schema: 1, action: 'commit-agreement', teamId: teamId(1), version: 1 };
const press = (locale: string) => rig.send(executed({ serviceUrl: rig.connector.url, person: bo, locale }, payload));

describe('a button pressed while Teams cannot tell who is in the team', () => {
  beforeEach(() => rig.connector.stop());

  test.each([
    ['en-GB', 'I cannot reach Alliance just now. Nothing is lost; try again in a moment.'],
    ['it-IT', 'Adesso non riesco a raggiungere Alliance. Niente va perso: riprova tra poco.'],
  ])('is answered with words in %s', async (locale, words) => {
    expect(await press(locale)).toMatchObject({ status: 200, body: { value: words } });
  });

  test('leaves a line in the log that says what failed, and not for whom', async () => {
    await press('en-GB');
    const lines = rig.logged().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 40, event: 'card-action', part: 'teams' });
    for (const untold of [bo, teamId(1), sampleTeam().threadId, 'Bo Lindqvist', 'Field design']) {
      expect(lines[0]).not.toContain(untold);
    }
  });
});

describe('someone who writes while it cannot be kept where they are reached', () => {
  const unreachable = () => Promise.reject(new Unavailable('storage', new Error('nobody answers')));
  beforeEach(() => {
    Object.assign(rig.personalChats, { load: unreachable });
  });

  test('is answered all the same', async () => {
    await rig.send(chatMessage({ serviceUrl: rig.connector.url, person: bo }, 'hello'));
    expect(rig.connector.replies).toHaveLength(1);
  });

  test('leaves a line in the log that says what failed', async () => {
    await rig.send(chatMessage({ serviceUrl: rig.connector.url, person: bo }, 'hello'));
    expect(JSON.parse(rig.logged())).toMatchObject({ level: 40, event: 'message', part: 'storage' });
  });

  test('is answered, too, when what is kept of them cannot be read, and the log has its line', async () => {
    Object.assign(rig.personalChats, { load: () => Promise.reject(new Error('no such column')) });
    await rig.send(chatMessage({ serviceUrl: rig.connector.url, person: bo }, 'hello'));
    expect(rig.connector.replies).toHaveLength(1);
    expect(JSON.parse(rig.logged())).toMatchObject({ level: 40, event: 'message', part: 'storage' });
  });

  test('is answered before it is known whether it can be kept', async () => {
    let decide: (() => void) | undefined;
    Object.assign(rig.personalChats, {
      load: () =>
        new Promise(
          (resolve) =>
            (decide = () => {
              resolve(undefined);
            }),
        ),
    });
    const hello = chatMessage({ serviceUrl: rig.connector.url, person: bo }, 'hello');
    expect(await rig.send(hello)).toMatchObject({ status: 200 });
    expect(rig.connector.replies).toHaveLength(1);
    decide?.();
  });
});
