import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { executed, submitted } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { countCalls } from '../../support/connector.ts';
import {
  ada,
  bo,
  carla,
  friday,
  newAlliance,
  sampleLines,
  sampleObjection,
  sampleTeam,
  sampleVersion,
  stranger,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
import { buttonsOf, linesOf } from './read-card.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  await rig.alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines }));
  await propose(1);
  await rig.work();
});
afterEach(() => rig.stop());

const propose = async (version: number) => {
  const stored = await rig.alliances.loadOfTeam(scope);
  const change = { kind: 'proposed', version: sampleVersion(version) } as const;
  await rig.alliances.save(scope, [change], stored!.etag);
  await rig.queue.add({ kind: 'post-proposal', tenantId: tenantId(1), teamId: teamId(1), version });
};

const payload = { schema: 1, action: 'commit-agreement', teamId: teamId(1), version: 1 };
const by = (person: typeof ada, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const commitments = async () => (await rig.alliances.loadOfTeam(scope))?.value.versions[0]?.commitments ?? [];
const postedCard = (index = 0): unknown =>
  (rig.connector.posts[index]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
const said = (words: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
});

describe('pressing "I commit"', () => {
  test('shows the result at once to the one who pressed it', async () => {
    const reply = await rig.send(executed(by(bo), payload));
    expect(reply).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
    const { value: card } = reply.body as { readonly value: unknown };
    expect(linesOf(card)).toContain('You have committed.');
    expect(linesOf(card)).toContain('1 of 3 have committed');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
  });

  test('updates the one post for everyone, and makes no second one', async () => {
    await rig.send(executed(by(bo), payload));
    await rig.work();
    expect(rig.connector.posts).toHaveLength(1);
    expect(linesOf(postedCard())).toContain('Committed: Bo Lindqvist');
    expect(buttonsOf(postedCard()).map((button) => button.title)).toEqual(['I commit', 'Read and answer']);
    expect(rig.connector.replies).toEqual([]);
  });

  test('brings the agreement into force with the last member, and says so in the post', async () => {
    for (const person of [ada, bo, carla]) await rig.send(executed(by(person), payload));
    await rig.work();
    expect(linesOf(postedCard())).toContain('In force: this is our agreement.');
    expect(buttonsOf(postedCard()).map((button) => button.title)).toEqual(['Open']);
  });

  test('again, or as a replayed request, changes nothing and says so', async () => {
    await rig.send(executed(by(bo), payload));
    expect(await rig.send(executed(by(bo), payload))).toEqual(said('You have already committed to this version.'));
    expect(await commitments()).toEqual([{ personId: bo, at: friday }]);
  });

  test('on a client without Action.Execute commits without a word in the channel', async () => {
    expect(await rig.send(submitted(by(bo), payload))).toMatchObject({ status: 200 });
    await rig.work();
    expect(await commitments()).toEqual([{ personId: bo, at: friday }]);
    expect(rig.connector.replies).toEqual([]);
    expect(linesOf(postedCard())).toContain('1 of 3 have committed');
  });

  test('on such a client is answered in plain text when it cannot be taken', async () => {
    await rig.send(submitted(by(stranger), payload));
    expect(rig.connector.replies).toMatchObject([
      {
        activity: {
          text: 'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
          textFormat: 'plain',
        },
      },
    ]);
  });
});

describe('pressing "I commit" with an objection of one’s own', () => {
  const objects = async () => {
    const stored = await rig.alliances.loadOfTeam(scope);
    await rig.alliances.save(scope, [{ kind: 'position-taken', position: sampleObjection }], stored!.etag);
  };

  test('commits to nothing, says on the card what is in the way, and opens it', async () => {
    await objects();
    const answer = await rig.send(executed(by(bo), payload));
    const card = (answer.body as { readonly value: unknown }).value;
    expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(linesOf(card)).toContain('Your objection is open. Withdraw it to commit.');
    expect(buttonsOf(card).map((button) => button.title)).toEqual(['Open']);
    expect(await commitments()).toEqual([]);
  });

  test('is answered in words on a client without Action.Execute', async () => {
    await objects();
    await rig.send(submitted(by(bo), payload));
    expect(rig.connector.replies).toMatchObject([
      {
        activity: {
          text: 'Your own objection to a line is open. Withdraw it or have the line changed, then commit.',
        },
      },
    ]);
  });

  test('keeps nobody else from it', async () => {
    await objects();
    await rig.send(executed(by(carla), payload));
    await rig.work();
    expect(await commitments()).toEqual([{ personId: carla, at: friday }]);
    expect(linesOf(postedCard())).toContain('1 of 3 have committed · 1 objection is open');
  });
});

describe('a button that can no longer be pressed', () => {
  test('of a replaced version says that there is a newer one', async () => {
    await propose(2);
    expect(await rig.send(executed(by(bo), payload))).toEqual(
      said('A newer version has been proposed meanwhile. Read that one.'),
    );
    expect(await commitments()).toEqual([]);
  });

  test('has gone from the post about the version that was replaced', async () => {
    await propose(2);
    await rig.work();
    expect(rig.connector.posts).toHaveLength(2);
    expect(linesOf(postedCard(0))).toContain('A newer version has taken its place.');
    expect(buttonsOf(postedCard(1)).map((button) => button.title)).toEqual(['I commit', 'Read and answer']);
  });

  test('of a version that never was says so', async () => {
    expect(await rig.send(executed(by(bo), { ...payload, version: 7 }))).toEqual(said('This version does not exist.'));
  });

  const oldCard = 'This card is no longer in use. Go on in the Alliance tab.';
  test.each([
    ['of an older shape', { action: 'commit', team: 1 }],
    ['of a later shape', { ...payload, schema: 2 }],
    ['with a team id that is none', { ...payload, teamId: '../head' }],
    ['without a payload', undefined],
  ])('%s is answered, and does nothing', async (_, data) => {
    expect(await rig.send(executed(by(bo), data))).toEqual(said(oldCard));
    expect(await commitments()).toEqual([]);
  });

  test('speaks the language of the one who pressed it', async () => {
    expect(await rig.send(executed(by(bo, 'it-IT'), {}))).toEqual(
      said('Questo riquadro non si usa più. Continua nella scheda Alliance.'),
    );
  });

  const closed = said(
    'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
  );
  test('says the same to a stranger, about a team that is unknown, and after the app was removed', async () => {
    expect(await rig.send(executed(by(stranger), payload))).toEqual(closed);
    expect(await rig.send(executed(by(bo), { ...payload, teamId: teamId(2) }))).toEqual(closed);
    const stored = await rig.teams.load(tenantId(1), teamId(1));
    await rig.teams.save(sampleTeam({ serviceUrl: rig.connector.url, stoppedAt: friday }), stored!.etag);
    expect(await rig.send(executed(by(bo), payload))).toEqual(closed);
    expect(await commitments()).toEqual([]);
  });
});

describe('who pressed a button', () => {
  test.each([
    ['an activity of another tenant', { conversation: { id: '19:x', tenantId: tenantId(2) } }],
    ['a channel in which senders name themselves', { channelId: 'directline' }],
    ['a sender without a directory account', { from: { id: '29:x' } }],
  ])('is not believed to %s', async (_, forged) => {
    const activity = { ...executed(by(bo), payload), ...forged };
    expect(await rig.send(activity)).toMatchObject({
      body: {
        value:
          'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
      },
    });
    expect(await commitments()).toEqual([]);
  });

  test('is told when Teams cannot be asked, and can press again', async () => {
    rig.clock.move(11 * 60_000);
    await rig.connector.stop();
    expect(await rig.send(executed(by(bo), payload))).toEqual(
      said('I cannot reach Alliance just now. Nothing is lost; try again in a moment.'),
    );
    expect(await commitments()).toEqual([]);
  });

  test('is not asked of the address that a card came from when that is another team', async () => {
    const channelData = { tenant: { id: tenantId(1) }, team: { id: '19:other@thread.tacv2' } };
    const calls = countCalls(rig.connector, 'GET', /./);
    await rig.send({ ...executed(by(bo), payload), serviceUrl: 'http://127.0.0.1:9/', channelData });
    expect((await rig.teams.load(tenantId(1), teamId(1)))?.value.serviceUrl).toBe(rig.connector.url);
    expect(countCalls(rig.connector, 'GET', /./)).toBe(calls);
  });
});
