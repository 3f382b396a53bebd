import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { News } from '#ports/send-queue.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { chatIdOf, chatMessage, personalInstallation } from '../../support/activities.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { plainBoard, plainLines } from '../../support/plain-board.ts';
import { itemId, needEntry } from '../../support/sample-board.ts';
import { selfScope } from '../../support/scopes.ts';
import { ada, bo, members, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';

const tenant = tenantId(1);
const self = selfScope(tenant, bo);

/** Friday 20 November 2026 at ten in Rome. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig(unsignedBot(), plainBoard);
  await rig.addTeam();
  const value = { ...settingsAtFirst('Europe/Rome', 'en'), revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  for (const number of [1, 2, 3]) await rig.board.add(scope, needEntry(number));
  await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person: bo }, 'add'));
  forget(rig);
});
afterEach(() => rig.stop());

const told = (person = bo): readonly (readonly string[])[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person }))
    .map(({ activity }) => plainLines(activity));

const tell = async (number: number, given: Partial<News> = {}, to = bo): Promise<void> => {
  const news = { teamId: teamId(1), noun: 'need', id: itemId(number), what: 'asked', ...given } as const;
  await rig.queue.add({ kind: 'tell-person', tenantId: tenant, to, ...news });
  await rig.work();
};

const prefer = async (given: Partial<Preferences>): Promise<void> => {
  await rig.preferences.save(self, { ...preferencesAtFirst, ...given }, undefined);
};

/** Lets the clock go on to a time in Rome and does what has become due. */
const moveTo = async (local: string): Promise<void> => {
  rig.clock.move(Date.parse(`${local}+01:00`) - rig.clock.now());
  await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
  await rig.work();
};

const asked = ['need asked Field design en'];

describe('a personal message', () => {
  test('is sent once, in the person’s own chat', async () => {
    await tell(1);
    await tell(1);
    await moveTo('2026-11-21T12:00');
    expect(told()).toEqual([asked]);
  });

  test('does not go to someone who has not added the app for themselves', async () => {
    await tell(1, {}, ada);
    expect(rig.connector.calls).toEqual([]);
  });

  test('does not go to someone who has removed it', async () => {
    await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person: bo }, 'remove'));
    forget(rig);
    await tell(1);
    expect(told()).toEqual([]);
  });

  test('does not go to someone who has left the team that caused it', async () => {
    rig.connector.roster = [
      members
        .filter(({ personId }) => personId !== bo)
        .map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
    ];
    await tell(1);
    await moveTo('2026-11-23T12:00');
    expect(told()).toEqual([]);
  });

  test('does not come from a team that has removed the app', async () => {
    const stored = await rig.teams.load(tenant, teamId(1));
    await rig.teams.save(sampleTeam({ serviceUrl: rig.connector.url, stoppedAt: 1 }), stored!.etag);
    await tell(1);
    expect(told()).toEqual([]);
  });

  test('waits for what it is about to be saved', async () => {
    await tell(9);
    expect(told()).toEqual([]);
    await rig.board.add(scope, needEntry(9));
    rig.clock.move(500);
    await rig.work();
    expect(told()).toEqual([asked]);
  });
});

describe('a second thing on one day', () => {
  test('waits for the next morning, with all that has come up since, in one message', async () => {
    await tell(1);
    await tell(2);
    await tell(3, { what: 'taken' });
    expect(told()).toHaveLength(1);
    await moveTo('2026-11-21T08:59');
    expect(told()).toHaveLength(1);
    await moveTo('2026-11-21T09:00');
    expect(told()[1]).toEqual(['digest', 'need asked Field design en', 'need taken Field design en']);
    await moveTo('2026-11-25T09:00');
    expect(told()).toHaveLength(2);
  });

  test('that comes to nothing in the night is not told', async () => {
    await tell(1);
    await tell(2);
    await rig.board.remove(scope, (await rig.board.find(scope, 'need', itemId(2)))!.etag);
    await moveTo('2026-11-21T09:00');
    expect(told()).toEqual([asked]);
    expect(rig.queue.poisoned).toEqual([]);
  });

  test('from two workers at once is one message all the same', async () => {
    const news = { teamId: teamId(1), noun: 'need', what: 'asked' } as const;
    const job = (id: string) => ({ kind: 'tell-person', tenantId: tenant, to: bo, id, ...news }) as const;
    await Promise.all([rig.deliver(job(itemId(1)), 1), rig.deliver(job(itemId(2)), 1)]);
    expect(told()).toHaveLength(1);
  });
});

describe('what a person prefers', () => {
  test('holds it back in quiet hours until they end', async () => {
    await moveTo('2026-11-20T22:00');
    await tell(1);
    expect(told()).toEqual([]);
    await moveTo('2026-11-21T08:00');
    expect(told()).toEqual([asked]);
  });

  test('is meant on their own clock, where they have set one', async () => {
    await prefer({ zone: 'America/New_York' });
    await tell(1);
    expect(told()).toEqual([]);
    // Eight in New York.
    await moveTo('2026-11-20T14:00');
    expect(told()).toEqual([asked]);
  });

  test('is meant on the clock of the device from which they last wrote, where they have set none', async () => {
    await rig.send({
      ...chatMessage({ serviceUrl: rig.connector.url, person: bo }, 'hi'),
      localTimezone: 'Asia/Tokyo',
    });
    forget(rig);
    // Ten in Rome is six in the evening in Tokyo; an hour later its quiet hours begin.
    await moveTo('2026-11-20T11:00');
    await tell(1);
    expect(told()).toEqual([]);
    await moveTo('2026-11-21T00:00');
    expect(told()).toEqual([asked]);
  });

  test('holds it back while they are away or pause', async () => {
    await prefer({ outOfOfficeUntil: '2026-11-24', pausedUntil: '2026-11-26' });
    await tell(1);
    await moveTo('2026-11-24T12:00');
    expect(told()).toEqual([]);
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([asked]);
  });

  test('makes one message of a day’s news, in the morning', async () => {
    await prefer({ frequency: 'daily' });
    await tell(1);
    await tell(2);
    expect(told()).toEqual([]);
    await moveTo('2026-11-21T09:00');
    expect(told()).toEqual([['digest', ...asked, ...asked]]);
  });

  test('can be no messages at all, and none is made up for later', async () => {
    await prefer({ frequency: 'none' });
    await tell(1);
    const { etag } = (await rig.preferences.load(self))!;
    await rig.preferences.save(self, preferencesAtFirst, etag);
    await moveTo('2026-11-21T12:00');
    expect(told()).toEqual([]);
    await tell(2);
    expect(told()).toEqual([asked]);
  });
});

describe('a block of focus that a person shares', () => {
  const share = (from: string, to: string) => {
    const at = (local: string): number => Date.parse(`2026-11-20T${local}+01:00`);
    return rig.focusTimes.replace(self, [{ from: at(from), to: at(to) }]);
  };

  test('holds a message back until it ends, as any other that comes within it', async () => {
    await prefer({ sharesFocus: true });
    await share('09:30', '11:30');
    await tell(1);
    await tell(2);
    await moveTo('2026-11-20T11:29');
    expect(told()).toEqual([]);
    await moveTo('2026-11-20T11:30');
    expect(told()).toEqual([['digest', ...asked, ...asked]]);
  });

  test('holds nothing back once it is not shared any more', async () => {
    await prefer({ sharesFocus: false });
    await share('09:30', '11:30');
    await tell(1);
    expect(told()).toEqual([asked]);
  });

  test('that is moved while a message waits is looked at again then', async () => {
    await prefer({ sharesFocus: true });
    await share('09:30', '11:30');
    await tell(1);
    await share('11:00', '12:00');
    await moveTo('2026-11-20T11:30');
    expect(told()).toEqual([]);
    await moveTo('2026-11-20T12:00');
    expect(told()).toEqual([asked]);
  });
});

describe('a message that Teams refuses for now', () => {
  test('is sent when it asks for it, whole', async () => {
    rig.connector.faults.push({ kind: 'status', status: 429, retryAfter: 30 });
    await tell(1);
    expect(told()).toEqual([]);
    rig.clock.move(30_000);
    await rig.work();
    expect(told()).toEqual([asked]);
  });
});
