import { describe, expect, test } from '@jest/globals';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { personalInstallation } from '../../support/activities.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, bo, friday } from '../../support/sample-team.ts';
import { openInvitationRig } from './invitation-rig.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const { rig, by, cardsIn, standing, press, inviteBo } = openInvitationRig();

const dayMs = 86_400_000;
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

describe('an invitation that is taken back', () => {
  const takeBack = async () => {
    const outcome = await rig().changePair(await rig().openPair(ada, bo), (alliance, now) =>
      decideLeave(alliance, ada, now),
    );
    expect(outcome).toEqual({ kind: 'gone' });
  };
  const takenBack = ['An invitation to an alliance', 'The invitation was taken back.'];

  test('says so in its card, which keeps neither the name, nor the why, nor a button', async () => {
    await inviteBo();
    await takeBack();
    await rig().work();
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack]);
    expect(cardsIn(bo).map(titles)).toEqual([[]]);
    expect(countCalls(rig().connector, 'POST', /activities/)).toBe(1);
  });

  test('says so in the language of the one who was invited', async () => {
    await rig().send(personalInstallation(by(bo, 'it-IT'), 'add'));
    await inviteBo();
    await takeBack();
    await rig().work();
    expect(linesOf(cardsIn(bo)[0])).toEqual(['Un invito a un’alleanza', 'L’invito è stato ritirato.']);
  });

  test('is told of by no card where none was posted', async () => {
    await rig().invite(ada, bo);
    await takeBack();
    for (let round = 0; round < 6; round += 1) {
      await rig().work();
      rig().clock.move(60_000);
    }
    expect(rig().connector.replies).toEqual([]);
    expect(await rig().queue.receive(1)).toEqual([]);
  });

  test('leaves the card of the next one alone', async () => {
    await inviteBo();
    await takeBack();
    rig().clock.move(dayMs);
    await inviteBo('Once more');
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack, expect.arrayContaining(['Once more'])]);
  });

  test('after "not now" says so, too', async () => {
    await inviteBo();
    await press('Not now');
    await takeBack();
    await rig().work();
    expect(cardsIn(bo).map(linesOf)).toEqual([takenBack]);
  });

  test('after "No, thank you" leaves that answer on the card', async () => {
    await inviteBo();
    await press('No, thank you');
    await takeBack();
    await rig().work();
    expect(linesOf(cardsIn(bo)[0])).toContain('You said no, thank you. Nobody is told.');
  });

  test('waits for its card while it still stands, and is let go of when it was accepted instead', async () => {
    await inviteBo();
    const { tenantId, allianceId } = (await rig().openPair(bo, ada)).scope;
    const job = { kind: 'retract-invitation', tenantId, allianceId, to: bo, by: ada, invitedAt: friday } as const;
    expect(await rig().deliver(job, 1)).toEqual({ kind: 'waiting', delayMs: 500 });
    await press('Accept');
    expect(await rig().deliver(job, 1)).toEqual({ kind: 'done' });
    expect(linesOf(cardsIn(bo)[0])).not.toContain(takenBack[1]);
  });

  test('waits while it is not known yet whether its card was sent', async () => {
    await rig().invite(ada, bo);
    const { scope, stored } = await rig().openPair(ada, bo);
    await rig().outbox.claim(scope, `invitation:${bo}:${friday}`);
    await rig().pairs.remove(scope, stored.etag);
    const { tenantId, allianceId } = scope;
    const job = { kind: 'retract-invitation', tenantId, allianceId, to: bo, by: ada, invitedAt: friday } as const;
    expect(await rig().deliver(job, 1)).toEqual({ kind: 'waiting', delayMs: 500 });
  });
});

test('two who invite each other at the same instant have one alliance, and it begins', async () => {
  const outcomes = await Promise.all([rig().invite(ada, bo), rig().invite(bo, ada)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  expect(await standing()).toEqual({ kind: 'active', since: friday });
  expect((await rig().openPair(ada, bo)).scope.allianceId).toBe((await rig().openPair(bo, ada)).scope.allianceId);
});

describe('an invitation whose writer’s data is deleted', () => {
  const blank = ['An invitation to an alliance', 'This invitation is not there any more.'];

  test('says so in its card, which keeps neither the name, nor the why, nor a button, even where it was accepted', async () => {
    await inviteBo('Because of the release');
    await press('Accept');
    await rig().work();
    const { tenantId, allianceId } = (await rig().openPair(bo, ada)).scope;
    const posted = await rig().outbox.load((await rig().openPair(bo, ada)).scope, `invitation:${bo}:${friday}`);
    if (posted?.kind !== 'sent') throw new Error(`There is no card of ${allianceId}`);
    const job = { kind: 'blank-invitation', tenantId, to: bo, messageId: posted.messageId } as const;
    expect(await rig().deliver(job, 1)).toEqual({ kind: 'done' });
    expect(cardsIn(bo).map(linesOf)).toContainEqual(blank);
    expect(JSON.stringify(cardsIn(bo)[0])).not.toContain('Because of the release');
    expect(cardsIn(bo).map(titles)[0]).toEqual([]);
  });
});
