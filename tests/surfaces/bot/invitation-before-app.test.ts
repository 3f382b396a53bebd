import { describe, expect, test } from '@jest/globals';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { personalInstallation } from '../../support/activities.ts';
import { ada, bo, carla } from '../../support/sample-team.ts';
import { openInvitationRig } from './invitation-rig.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const { rig, by, cardsIn } = openInvitationRig();

const dayMs = 86_400_000;
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

describe('an invitation that came before the app was added', () => {
  const addApp = () => rig().send(personalInstallation(by(carla), 'add'));
  const inviteCarla = async () => {
    await rig().invite(ada, carla);
    await rig().work();
    return rig().openPair(carla, ada);
  };
  /** What Carla is told beside the welcome. */
  const told = async () => {
    await addApp();
    await rig().work();
    return cardsIn(carla).filter((card) => linesOf(card)[0] !== 'Hello, this is Alliance');
  };
  const reply = async (answer: 'not-now' | 'decline') =>
    rig().changePair(await inviteCarla(), (alliance, now) =>
      decideReply(alliance, { personId: carla, reply: answer }, now),
    );

  test('is posted then, once, however often the app is added', async () => {
    await inviteCarla();
    expect((await told()).map(titles)).toEqual([['Accept', 'Not now', 'No, thank you']]);
    await rig().send(personalInstallation(by(carla), 'remove'));
    expect(await told()).toHaveLength(1);
  });

  test('is brought with every other that waits, in one message a day', async () => {
    await rig().invite(bo, carla, 'To ship');
    await inviteCarla();
    expect(await told()).toHaveLength(1);
    rig().clock.move(dayMs);
    await makeRunDue(rig())(await rig().dueIndex.dueBy(rig().clock.now()));
    const lines = (await told()).flatMap(linesOf);
    expect(lines).toContain('An invitation to an alliance (2)');
  });

  test('is named in a message about several by neither who, nor why: it may still be taken back', async () => {
    await rig().invite(bo, carla, 'To ship');
    await inviteCarla();
    rig().clock.move(dayMs / 2);
    await addApp();
    await rig().work();
    rig().clock.move(dayMs / 2);
    await makeRunDue(rig())(await rig().dueIndex.dueBy(rig().clock.now()));
    const [digest] = await told();
    expect(linesOf(digest)).toEqual(['2 things for you', 'An invitation to an alliance (2)']);
  });

  test('is posted when the app comes back, where it came while the app was gone', async () => {
    await addApp();
    await rig().send(personalInstallation(by(carla), 'remove'));
    await inviteCarla();
    expect(await told()).toHaveLength(1);
  });

  test.each(['not-now', 'decline'] as const)('is not posted once the answer was "%s"', async (answer) => {
    await reply(answer);
    expect(await told()).toEqual([]);
  });

  test('is not posted once it was taken back', async () => {
    const { scope } = await inviteCarla();
    await rig().changePair(await rig().openPair(ada, carla), (alliance, now) => decideLeave(alliance, ada, now));
    expect(await rig().pairs.load(scope)).toBeUndefined();
    expect(await told()).toEqual([]);
  });

  test('is not posted to the one who wrote it', async () => {
    await rig().invite(carla, bo);
    expect(await told()).toEqual([]);
  });

  test('keeps nobody from being welcomed, when the queue is out of reach, and leaves a line in the log', async () => {
    await inviteCarla();
    rig().queue.add = () => Promise.reject(new Unavailable('queue', new Error('closed')));
    await addApp();
    expect(cardsIn(carla).map((card) => linesOf(card)[0])).toEqual(['Hello, this is Alliance']);
    expect(JSON.parse(rig().logged().trim())).toMatchObject({ level: 40, event: 'chat-opened', part: 'queue' });
  });
});
