import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { chatIdOf, executedInChat, inChat, personalInstallation } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, bo, carla, friday, stranger, tenantId } from '../../support/sample-team.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const dayMs = 86_400_000;

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.send(personalInstallation(by(bo), 'add'));
  await rig.send(personalInstallation(by(ada), 'add'));
  rig.connector.replies.length = 0;
  rig.connector.calls.length = 0;
});
afterEach(() => rig.stop());

const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const said = (words: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
});
const cardsIn = (person: typeof ada): readonly unknown[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person }))
    .map(({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content);
const standing = async () => (await rig.openPair(bo, ada)).stored.value.standing;
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
/** What the card's button carries. */
const data = (title: string, card = cardsIn(bo)[0]) => buttonsOf(card).find((button) => button.title === title)?.data;
const press = (title: string, person = bo) => rig.send(executedInChat(by(person), data(title)));

const inviteBo = async (why?: string) => {
  await rig.invite(ada, bo, why);
  await rig.work();
};
const closed = said('This invitation is no longer open.');

describe('an invitation', () => {
  test('comes into the chat of the one who is invited, with who, why and three answers', async () => {
    await inviteBo('Because you ask\nthe questions I avoid\nand more');
    expect(cardsIn(bo).map(linesOf)).toEqual([
      [
        'An invitation to an alliance',
        'Ada Okafor asks: shall we design how we work together?',
        'Because you ask\nthe questions I avoid …',
        'Only a yes is told to anyone.',
        'Open',
      ],
    ]);
    expect(titles(cardsIn(bo)[0])).toEqual(['Accept', 'Not now', 'No, thank you']);
    expect(cardsIn(ada)).toEqual([]);
  });

  test('is posted once, however often the job comes', async () => {
    await inviteBo();
    const { tenantId, allianceId } = (await rig.openPair(bo, ada)).scope;
    await rig.queue.add({ kind: 'post-invitation', tenantId, allianceId, to: bo, invitedAt: friday });
    await rig.work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('to someone who has not added the app is posted nowhere, and nothing is set aside', async () => {
    await rig.invite(ada, carla);
    await rig.work();
    expect(rig.connector.replies).toEqual([]);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('to someone who has removed the app is posted nowhere', async () => {
    await rig.send(personalInstallation(by(bo), 'remove'));
    await inviteBo();
    expect(rig.connector.replies).toEqual([]);
  });

  test('waits while Teams refuses, and comes then', async () => {
    rig.connector.faults.push({ kind: 'status', status: 429, retryAfter: 1 });
    await inviteBo();
    expect(cardsIn(bo)).toEqual([]);
    rig.clock.move(60_000);
    await rig.work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('speaks the language of the one who is invited', async () => {
    await rig.send(personalInstallation(by(bo, 'it-IT'), 'add'));
    await inviteBo();
    expect(titles(cardsIn(bo)[0])).toEqual(['Accetto', 'Non adesso', 'No, grazie']);
  });
});

describe('the answer to an invitation', () => {
  test('"Accept" begins the alliance, shows it in place of the buttons and tells the inviter', async () => {
    await inviteBo();
    const reply = await press('Accept');
    const shown = (reply.body as { readonly value: unknown }).value;
    expect(linesOf(shown)).toContain('You have accepted. Go on in Alliance.');
    expect(linesOf(shown)).not.toContain('To learn from one another');
    expect(await standing()).toEqual({ kind: 'active', since: friday });
    await rig.work();
    expect(cardsIn(bo).map(titles)).toEqual([['Open']]);
    expect(cardsIn(ada).map(linesOf)).toEqual([
      ['Your alliance begins', 'Bo Lindqvist has accepted. Now each of you writes why, and what you expect.'],
    ]);
  });

  test('"Not now" leaves it open and tells nobody', async () => {
    await inviteBo();
    await press('Not now');
    await rig.work();
    expect(await standing()).toMatchObject({ kind: 'invited', putOffAt: friday });
    expect(titles(cardsIn(bo)[0])).toEqual(['Accept', 'No, thank you', 'Open']);
    expect(cardsIn(ada)).toEqual([]);
  });

  test('"No, thank you" is final and tells nobody', async () => {
    await inviteBo();
    await press('No, thank you');
    await rig.work();
    expect(await standing()).toMatchObject({ kind: 'declined', by: bo });
    expect(linesOf(cardsIn(bo)[0])).toContain('You said no, thank you. Nobody is told.');
    expect(cardsIn(ada)).toEqual([]);
    await rig.invite(ada, bo);
    await rig.work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('"No, thank you" gives way to an invitation of one’s own: the other is told of a yes, and asked nothing', async () => {
    await inviteBo();
    await press('No, thank you');
    await rig.invite(bo, ada);
    await rig.work();
    expect(await standing()).toEqual({ kind: 'active', since: friday });
    expect(linesOf(cardsIn(bo)[0])).toContain('You have accepted. Go on in Alliance.');
    expect(cardsIn(ada).map((card) => linesOf(card)[0])).toEqual(['Your alliance begins']);
  });

  test('twice does no harm and says so', async () => {
    await inviteBo();
    const accept = data('Accept');
    await press('Accept');
    expect(await rig.send(executedInChat(by(bo), accept))).toEqual(said('You have already accepted.'));
    await rig.work();
    expect(cardsIn(ada)).toHaveLength(1);
  });

  test('that comes too late, after another answer, does nothing', async () => {
    await inviteBo();
    const accept = data('Accept');
    await press('No, thank you');
    expect(await rig.send(executedInChat(by(bo), accept))).toEqual(closed);
    expect(await standing()).toMatchObject({ kind: 'declined' });
  });

  test('by anyone else is not taken, and tells them nothing', async () => {
    await inviteBo();
    expect(await press('Accept', stranger)).toEqual(closed);
    expect(await press('Accept', ada)).toEqual(said('Only the person who was invited can answer.'));
    expect(await standing()).toMatchObject({ kind: 'invited' });
  });

  test.each([
    [
      'an activity of another tenant',
      { conversation: { id: 'a:x', conversationType: 'personal', tenantId: tenantId(2) } },
    ],
    ['a channel in which senders name themselves', { channelId: 'directline' }],
    ['a sender without a directory account', { from: { id: '29:x' } }],
  ])('is not believed to %s', async (_, forged) => {
    await inviteBo();
    expect(await rig.send({ ...executedInChat(by(bo), data('Accept')), ...forged })).toEqual(closed);
    expect(await standing()).toMatchObject({ kind: 'invited' });
  });

  test('to an invitation that was taken back says that it is closed, also when there is a new one', async () => {
    await inviteBo();
    const old = data('Accept');
    const open = await rig.openPair(ada, bo);
    await rig.pairs.remove(open.scope, open.stored.etag);
    expect(await rig.send(executedInChat(by(bo), old))).toEqual(closed);
    rig.clock.move(dayMs);
    await inviteBo();
    expect(await rig.send(executedInChat(by(bo), old))).toEqual(closed);
    expect(cardsIn(bo)).toHaveLength(2);
    await rig.send(executedInChat(by(bo), data('Accept', cardsIn(bo)[1])));
    expect(await standing()).toMatchObject({ kind: 'active' });
  });

  test('on an old card tells the one who now invites themselves nothing of a decline', async () => {
    await inviteBo();
    const old = data('Accept');
    const open = await rig.openPair(ada, bo);
    await rig.pairs.remove(open.scope, open.stored.etag);
    rig.clock.move(1000);
    await rig.invite(bo, ada);
    expect(await rig.send(executedInChat(by(bo), old))).toEqual(closed);
    const { scope, stored } = await rig.openPair(ada, bo);
    const invitation = { why: 'To learn from one another', at: rig.clock.now() };
    const standing = { kind: 'declined', by: ada, at: rig.clock.now(), invitation } as const;
    await rig.pairs.save(scope, [{ kind: 'standing-changed', standing }], stored.etag);
    expect(await rig.send(executedInChat(by(bo), old))).toEqual(closed);
  });

  test('on a client without Action.Execute is taken silently, and the card is redrawn', async () => {
    await inviteBo();
    await rig.send({ ...inChat(by(bo)), type: 'message', value: data('Accept') });
    await rig.work();
    expect(await standing()).toMatchObject({ kind: 'active' });
    expect(cardsIn(bo).map(titles)).toEqual([['Open']]);
  });

  test('redraws the card again when Teams lost the answer', async () => {
    await inviteBo();
    await press('Accept');
    rig.connector.faults.push({ kind: 'dropped-after' });
    await rig.work();
    rig.clock.move(60_000);
    await rig.work();
    expect(countCalls(rig.connector, 'PUT', /activities/)).toBe(2);
    expect(titles(cardsIn(bo)[0])).toEqual(['Open']);
  });
});

describe('an invitation that came before the app was added', () => {
  const addApp = () => rig.send(personalInstallation(by(carla), 'add'));
  const inviteCarla = async () => {
    await rig.invite(ada, carla);
    await rig.work();
    return rig.openPair(carla, ada);
  };
  /** What Carla is told beside the welcome. */
  const told = async () => {
    await addApp();
    await rig.work();
    return cardsIn(carla).filter((card) => linesOf(card)[0] !== 'Hello, this is Alliance');
  };
  const reply = async (answer: 'not-now' | 'decline') =>
    rig.changePair(await inviteCarla(), (alliance, now) =>
      decideReply(alliance, { personId: carla, reply: answer }, now),
    );

  test('is posted then, once, however often the app is added', async () => {
    await inviteCarla();
    expect((await told()).map(titles)).toEqual([['Accept', 'Not now', 'No, thank you']]);
    await rig.send(personalInstallation(by(carla), 'remove'));
    expect(await told()).toHaveLength(1);
  });

  test('is brought with every other that waits, in one message a day', async () => {
    await rig.invite(bo, carla, 'To ship');
    await inviteCarla();
    expect(await told()).toHaveLength(1);
    rig.clock.move(dayMs);
    for (const due of await rig.dueIndex.dueBy(rig.clock.now())) await makeRunDue(rig)(due);
    const lines = (await told()).flatMap(linesOf);
    expect(lines.filter((line) => line === 'An invitation to an alliance')).toHaveLength(2);
  });

  test('is named in a message about several by neither who, nor why: it may still be taken back', async () => {
    await rig.invite(bo, carla, 'To ship');
    await inviteCarla();
    rig.clock.move(dayMs / 2);
    await addApp();
    await rig.work();
    rig.clock.move(dayMs / 2);
    for (const due of await rig.dueIndex.dueBy(rig.clock.now())) await makeRunDue(rig)(due);
    const [digest] = await told();
    expect(linesOf(digest)).toEqual([
      '2 things for you',
      'An invitation to an alliance',
      'An invitation to an alliance',
    ]);
  });

  test('is posted when the app comes back, where it came while the app was gone', async () => {
    await addApp();
    await rig.send(personalInstallation(by(carla), 'remove'));
    await inviteCarla();
    expect(await told()).toHaveLength(1);
  });

  test.each(['not-now', 'decline'] as const)('is not posted once the answer was "%s"', async (answer) => {
    await reply(answer);
    expect(await told()).toEqual([]);
  });

  test('is not posted once it was taken back', async () => {
    const { scope } = await inviteCarla();
    await rig.changePair(await rig.openPair(ada, carla), (alliance, now) => decideLeave(alliance, ada, now));
    expect(await rig.pairs.load(scope)).toBeUndefined();
    expect(await told()).toEqual([]);
  });

  test('is not posted to the one who wrote it', async () => {
    await rig.invite(carla, bo);
    expect(await told()).toEqual([]);
  });

  test('keeps nobody from being welcomed, when the queue is out of reach, and leaves a line in the log', async () => {
    await inviteCarla();
    rig.queue.add = () => Promise.reject(new Unavailable('queue', new Error('closed')));
    await addApp();
    expect(cardsIn(carla).map((card) => linesOf(card)[0])).toEqual(['Hello, this is Alliance']);
    expect(JSON.parse(rig.logged().trim())).toMatchObject({ level: 40, event: 'chat-opened', part: 'queue' });
  });
});

describe('an invitation that is taken back', () => {
  const takeBack = async () => {
    const outcome = await rig.changePair(await rig.openPair(ada, bo), (alliance, now) =>
      decideLeave(alliance, ada, now),
    );
    expect(outcome).toEqual({ kind: 'gone' });
  };
  const takenBack = ['An invitation to an alliance', 'The invitation was taken back.'];

  test('says so in its card, which keeps neither the name, nor the why, nor a button', async () => {
    await inviteBo();
    await takeBack();
    await rig.work();
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack]);
    expect(cardsIn(bo).map(titles)).toEqual([[]]);
    expect(countCalls(rig.connector, 'POST', /activities/)).toBe(1);
  });

  test('says so in the language of the one who was invited', async () => {
    await rig.send(personalInstallation(by(bo, 'it-IT'), 'add'));
    await inviteBo();
    await takeBack();
    await rig.work();
    expect(linesOf(cardsIn(bo)[0])).toEqual(['Un invito a un’alleanza', 'L’invito è stato ritirato.']);
  });

  test('is told of by no card where none was posted', async () => {
    await rig.invite(ada, bo);
    await takeBack();
    for (let round = 0; round < 6; round += 1) {
      await rig.work();
      rig.clock.move(60_000);
    }
    expect(rig.connector.replies).toEqual([]);
    expect(await rig.queue.receive(1)).toEqual([]);
  });

  test('leaves the card of the next one alone', async () => {
    await inviteBo();
    await takeBack();
    rig.clock.move(dayMs);
    await inviteBo('Once more');
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack, expect.arrayContaining(['Once more'])]);
  });

  test('after "not now" says so, too', async () => {
    await inviteBo();
    await press('Not now');
    await takeBack();
    await rig.work();
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack]);
  });

  test('after "No, thank you" leaves that answer on the card', async () => {
    await inviteBo();
    await press('No, thank you');
    await takeBack();
    await rig.work();
    expect(linesOf(cardsIn(bo)[0])).toContain('You said no, thank you. Nobody is told.');
  });

  test('waits for its card while it still stands, and is let go of when it was accepted instead', async () => {
    await inviteBo();
    const { tenantId, allianceId } = (await rig.openPair(bo, ada)).scope;
    const job = { kind: 'retract-invitation', tenantId, allianceId, to: bo, by: ada, invitedAt: friday } as const;
    expect(await rig.deliver(job, 1)).toEqual({ kind: 'waiting', delayMs: 500 });
    await press('Accept');
    expect(await rig.deliver(job, 1)).toEqual({ kind: 'done' });
    expect(linesOf(cardsIn(bo)[0])).not.toContain(takenBack[1]);
  });

  test('waits while it is not known yet whether its card was sent', async () => {
    await rig.invite(ada, bo);
    const { scope, stored } = await rig.openPair(ada, bo);
    await rig.outbox.claim(scope, `invitation:${bo}:${friday}`);
    await rig.pairs.remove(scope, stored.etag);
    const { tenantId, allianceId } = scope;
    const job = { kind: 'retract-invitation', tenantId, allianceId, to: bo, by: ada, invitedAt: friday } as const;
    expect(await rig.deliver(job, 1)).toEqual({ kind: 'waiting', delayMs: 500 });
  });
});

test('two who invite each other at the same instant have one alliance, and it begins', async () => {
  const outcomes = await Promise.all([rig.invite(ada, bo), rig.invite(bo, ada)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  expect(await standing()).toEqual({ kind: 'active', since: friday });
  expect((await rig.openPair(ada, bo)).scope.allianceId).toBe((await rig.openPair(bo, ada)).scope.allianceId);
});
