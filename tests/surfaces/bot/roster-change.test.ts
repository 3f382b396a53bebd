import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import {
  arrival,
  departure,
  executed,
  installations,
  personalInstallation,
  removals,
} from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import {
  ada,
  agreedVersion,
  bo,
  carla,
  everyone,
  friday,
  newAlliance,
  personId,
  sampleLines,
  sampleTeam,
  sampleVersion,
  stranger,
  teamCheckIn,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const dev = stranger;
const eve = personId(10);

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  rig.connector.team = { id: sampleTeam().threadId, aadGroupId: teamId(1), name: sampleTeam().name };
});
afterEach(() => rig.stop());

const by = (person: PersonId, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const payload = { schema: 1, action: 'commit-agreement', teamId: teamId(1), version: 1 };

/** A first version, and the post about it. */
const withVersion = async (version = agreedVersion(1)) => {
  await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines, versions: [version] }));
  await rig.queue.add({ kind: 'post-proposal', tenantId: tenantId(1), teamId: teamId(1), version: 1 });
  await rig.work();
};
const inRoster = (...people: readonly PersonId[]) => {
  const accounts = people.map((person) => ({ id: `29:${person}`, aadObjectId: person, name: `Person ${person}` }));
  rig.connector.roster = [[...(rig.connector.roster?.[0] ?? []), ...accounts]];
};
const joins = async (...people: readonly PersonId[]) => {
  inRoster(...people);
  expect(await rig.send(arrival(by(ada), ...people))).toMatchObject({ status: 200 });
  await rig.work();
};
const leaves = async (person: PersonId) => {
  rig.connector.roster = rig.connector.roster?.map((page) => page.filter((one) => one['aadObjectId'] !== person));
  expect(await rig.send(departure(by(ada), person))).toMatchObject({ status: 200 });
  await rig.work();
};
/** `person` has the app for themselves; what they were told at that is forgotten. */
const hasChat = async (person: PersonId, locale = 'en-GB') => {
  await rig.send(personalInstallation(by(person, locale), 'add'));
  rig.connector.replies.length = 0;
};
const contentOf = (activity: unknown): unknown =>
  (activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
const postedCard = (): unknown => contentOf(rig.connector.posts[0]?.activity);
const told = () => rig.connector.replies.map(({ conversationId, activity }) => [conversationId, contentOf(activity)]);
const teamsOf = async (person: PersonId) => (await rig.homes.read(selfScope(tenantId(1), person))).teams;
const titles = (card: unknown) => buttonsOf(card).map((button) => button.title);

describe('when someone joins a team with an agreement', () => {
  test('the post says for how many it is in force, and they can commit in it', async () => {
    await withVersion();
    await joins(dev);
    expect(linesOf(postedCard())).toContain('In force for 3 of 4');
    expect(titles(postedCard())).toEqual(['I commit', 'Read and answer']);
    await rig.send(executed(by(dev), payload));
    await rig.work();
    expect(linesOf(postedCard())).toContain('In force: this is our agreement.');
    expect(rig.connector.posts).toHaveLength(1);
  });

  test('a post about a proposal counts them, too', async () => {
    await withVersion(sampleVersion(1, { commitments: [{ personId: ada, at: friday }] }));
    await joins(dev);
    expect(linesOf(postedCard())).toContain('1 of 4 have committed');
  });

  test('they are told in their own chat with the bot, in their language', async () => {
    await withVersion();
    await hasChat(dev, 'it-IT');
    await joins(dev);
    expect(told()).toHaveLength(1);
    const [conversationId, card] = told()[0]!;
    expect(conversationId).toBe(`a:${dev}`);
    expect(linesOf(card)[1]).toBe('Da poco fai parte di Field design. Il team ha un’alleanza: leggila e impegnati.');
  });

  test.each([
    ['has one in force, be it that another is proposed', [agreedVersion(1), sampleVersion(2)], 'It has an alliance'],
    ['has none in force yet', [sampleVersion(1)], 'It is deciding on an alliance'],
  ])('they are told how it stands in a team that %s', async (_, versions, words) => {
    await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines, versions }));
    await hasChat(dev);
    await joins(dev);
    expect(linesOf(told()[0]?.[1])[1]).toBe(`You are new in Field design. ${words}: read it and commit.`);
  });

  test('nobody else is told, and whoever has no such chat is not written to', async () => {
    await withVersion();
    await hasChat(ada);
    await joins(dev, eve);
    expect(told()).toEqual([]);
  });

  test('whoever has removed the app from their chat is not written to', async () => {
    await withVersion();
    await hasChat(dev);
    await rig.send(personalInstallation(by(dev), 'remove'));
    await joins(dev);
    expect(told()).toEqual([]);
  });

  test('each of several is told once, however often Teams says so', async () => {
    await withVersion();
    await hasChat(dev);
    await hasChat(eve);
    await joins(dev, eve);
    await rig.send(arrival(by(ada), dev));
    await rig.send(arrival(by(ada), dev, eve));
    await rig.work();
    expect(told().map(([conversationId]) => conversationId)).toEqual([`a:${dev}`, `a:${eve}`]);
  });

  test('who is named by an id of this bot’s only, Teams is asked who that is', async () => {
    await withVersion();
    await hasChat(dev);
    inRoster(dev);
    await rig.send({ ...arrival(by(ada)), membersAdded: [{ id: `29:${dev}` }] });
    await rig.work();
    expect(told().map(([conversationId]) => conversationId)).toEqual([`a:${dev}`]);
  });

  test('who is gone again before Teams can say who that was, nobody is told', async () => {
    await withVersion();
    expect(await rig.send({ ...arrival(by(ada)), membersAdded: [{ id: '29:unknown' }] })).toMatchObject({
      status: 200,
    });
    await rig.work();
    expect(told()).toEqual([]);
  });

  test('whom the roster does not name yet, they are told once it does', async () => {
    await withVersion();
    await hasChat(dev);
    await rig.send(arrival(by(ada), dev));
    await rig.work();
    expect(told()).toEqual([]);
    inRoster(dev);
    rig.clock.move(500);
    await rig.work();
    expect(told()).toHaveLength(1);
  });

  test('who has committed before they left, there is nothing to ask of them', async () => {
    await withVersion();
    await hasChat(carla);
    await leaves(carla);
    await joins(carla);
    rig.clock.move(3_600_000);
    await rig.work();
    expect(told()).toEqual([]);
    expect(rig.queue.poisoned).toEqual([]);
  });

  test('the team is on their home', async () => {
    await withVersion();
    await joins(dev);
    expect(await teamsOf(dev)).toMatchObject([{ teamName: 'Field design', stage: 'in-force', next: 'commit' }]);
    expect(await teamsOf(bo)).toMatchObject([{ next: 'nothing' }]);
  });

  test('another bot is no joiner', async () => {
    await withVersion();
    const before = countCalls(rig.connector, 'PUT', /./);
    await rig.send({ ...arrival(by(ada)), membersAdded: [{ id: '28:another' }] });
    await rig.work();
    expect(linesOf(postedCard())).toContain('In force: this is our agreement.');
    expect(countCalls(rig.connector, 'PUT', /./)).toBe(before);
    expect(told()).toEqual([]);
  });
});

describe('when someone joins a team without an agreement', () => {
  test('nothing is said while its alliance has no version', async () => {
    await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines }));
    await hasChat(dev);
    await joins(dev);
    expect([rig.connector.posts, told()]).toEqual([[], []]);
    expect(await teamsOf(dev)).toMatchObject([{ stage: 'drafting', next: 'write-agreement' }]);
  });

  test('nobody is told anything where there is no alliance, and the team comes to their home', async () => {
    await hasChat(dev);
    await joins(dev);
    expect([rig.connector.posts, told()]).toEqual([[], []]);
    expect(await teamsOf(dev)).toMatchObject([{ next: 'write-answers' }]);
  });

  test('the bot that is added is no joiner', async () => {
    await withVersion();
    await hasChat(ada);
    for (const activity of installations(by(ada))) await rig.send(activity);
    await rig.work();
    expect(told()).toEqual([]);
  });
});

describe('when someone leaves the team', () => {
  test('a round of check-ins that waited for them alone closes', async () => {
    const checkIns = [ada, bo].map((one) => teamCheckIn(1, { personId: one }));
    await rig.alliances.start(scope, newAlliance({ openedAt: friday, versions: [agreedVersion(1)], checkIns }));
    await leaves(carla);
    expect((await rig.alliances.loadOfTeam(scope))?.value.closedRounds).toMatchObject([{ round: 1 }]);
  });

  test('a round that waits for someone else stays open', async () => {
    const agreed = { openedAt: friday, versions: [agreedVersion(1)] };
    await rig.alliances.start(scope, newAlliance({ ...agreed, checkIns: [teamCheckIn(1)] }));
    await leaves(carla);
    expect((await rig.alliances.loadOfTeam(scope))?.value.closedRounds).toEqual([]);
  });

  const proposed = () => withVersion(sampleVersion(1));

  test('who alone had not committed, the agreement comes into force, and the post says so', async () => {
    await proposed();
    for (const person of [ada, bo]) await rig.send(executed(by(person), payload));
    await rig.work();
    await leaves(carla);
    expect(linesOf(postedCard())).toContain('In force: this is our agreement.');
    expect(linesOf(postedCard())).toContain('2 of 2 have committed');
    expect(rig.connector.posts).toHaveLength(1);
    expect(await teamsOf(ada)).toMatchObject([{ stage: 'in-force', next: 'nothing' }]);
  });

  test('and others have not committed yet, it goes on waiting, and the post counts those who are left', async () => {
    await proposed();
    await rig.send(executed(by(ada), payload));
    await leaves(carla);
    expect((await rig.alliances.loadOfTeam(scope))?.value.versions[0]?.inForceSince).toBeUndefined();
    expect(linesOf(postedCard())).toContain('1 of 2 have committed');
  });

  test('who had joined and not committed, it is in force for all again', async () => {
    await withVersion();
    await joins(dev);
    await leaves(dev);
    expect(linesOf(postedCard())).toContain('In force: this is our agreement.');
    expect(titles(postedCard())).toEqual(['Open']);
  });

  test('and nobody is left, nothing comes into force', async () => {
    await proposed();
    for (const person of [ada, bo]) await rig.send(executed(by(person), payload));
    rig.connector.roster = [[]];
    await leaves(carla);
    expect((await rig.alliances.loadOfTeam(scope))?.value.versions[0]?.inForceSince).toBeUndefined();
  });

  test('the team goes from their home and from nobody else’s', async () => {
    await withVersion();
    await joins(dev);
    await leaves(dev);
    expect(await teamsOf(dev)).toEqual([]);
    expect(await teamsOf(bo)).toHaveLength(1);
  });
});

describe('when the app is removed from the team', () => {
  const sendAll = async (activities: readonly Parameters<BotRig['send']>[0][]) => {
    for (const activity of activities) expect(await rig.send(activity)).toMatchObject({ status: 200 });
  };
  const onHomes = async () => (await Promise.all(everyone.map(teamsOf))).map((teams) => teams.length);

  test('the team goes from everyone’s home, and comes back with the app', async () => {
    await withVersion();
    await rig.queue.add({ kind: 'refresh-team-summaries', tenantId: tenantId(1), teamId: teamId(1) });
    await rig.work();
    expect(await onHomes()).toEqual([1, 1, 1]);
    await sendAll(removals(by(ada)));
    await rig.work();
    expect(await onHomes()).toEqual([0, 0, 0]);
    await sendAll(installations(by(ada)));
    await rig.work();
    expect(await onHomes()).toEqual([1, 1, 1]);
  });

  test('and added again at once, it stays on every home', async () => {
    await withVersion();
    await rig.queue.add({ kind: 'refresh-team-summaries', tenantId: tenantId(1), teamId: teamId(1) });
    await sendAll([...removals(by(ada)), ...installations(by(ada))]);
    await rig.work();
    expect(await onHomes()).toEqual([1, 1, 1]);
  });
});
