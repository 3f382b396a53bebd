import { describe, expect, test } from '@jest/globals';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { executedInChat, inChat, personalInstallation } from '../../support/activities.ts';
import { countCalls } from '../../support/connector.ts';
import { ada, bo, carla, friday, stranger, tenantId } from '../../support/sample-team.ts';
import { openInvitationRig, said } from './invitation-rig.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const { rig, by, cardsIn, data, standing, press, inviteBo } = openInvitationRig();

const dayMs = 86_400_000;
const closed = said('This invitation is no longer open.');
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

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
    const { tenantId, allianceId } = (await rig().openPair(bo, ada)).scope;
    await rig().queue.add({ kind: 'post-invitation', tenantId, allianceId, to: bo, invitedAt: friday });
    await rig().work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('to someone who has not added the app is posted nowhere, and nothing is set aside', async () => {
    await rig().invite(ada, carla);
    await rig().work();
    expect(rig().connector.replies).toEqual([]);
    expect(await rig().queue.receive(1)).toEqual([]);
  });

  test('to someone who has removed the app is posted nowhere', async () => {
    await rig().send(personalInstallation(by(bo), 'remove'));
    await inviteBo();
    expect(rig().connector.replies).toEqual([]);
  });

  test('waits while Teams refuses, and comes then', async () => {
    rig().connector.faults.push({ kind: 'status', status: 429, retryAfter: 1 });
    await inviteBo();
    expect(cardsIn(bo)).toEqual([]);
    rig().clock.move(60_000);
    await rig().work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('that is taken back while its card is under way is not sent', async () => {
    const claim = rig().outbox.claim.bind(rig().outbox);
    rig().outbox.claim = async (...given) => {
      if (given[1].startsWith('invitation:')) {
        const takenBack = await rig().changePair(await rig().openPair(ada, bo), (alliance, now) =>
          decideLeave(alliance, ada, now),
        );
        expect(takenBack).toEqual({ kind: 'gone' });
      }
      return claim(...given);
    };
    await inviteBo();
    for (let round = 0; round < 6; round += 1) {
      rig().clock.move(60_000);
      await rig().work();
    }
    expect(cardsIn(bo)).toEqual([]);
    expect(countCalls(rig().connector, 'POST', /activities/)).toBe(0);
    expect(rig().queue.poisoned).toEqual([]);
  });

  test('is sent once, even when it cannot be remembered where it is', async () => {
    const { outbox } = rig();
    const recordSent = outbox.recordSent.bind(outbox);
    outbox.recordSent = (scope, subject, post) =>
      subject.startsWith('invitation:')
        ? Promise.reject(new Unavailable('storage', 'out of reach'))
        : recordSent(scope, subject, post);
    await inviteBo();
    rig().clock.move(60_000);
    await rig().work();
    expect(cardsIn(bo)).toHaveLength(1);
    expect(countCalls(rig().connector, 'POST', /activities/)).toBe(1);
  });

  test('speaks the language of the one who is invited', async () => {
    await rig().send(personalInstallation(by(bo, 'it-IT'), 'add'));
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
    await rig().work();
    expect(cardsIn(bo).map(titles)).toEqual([['Open']]);
    expect(cardsIn(ada).map(linesOf)).toEqual([
      ['Your alliance begins', 'Bo Lindqvist has accepted. Now each of you writes why, and what you expect.'],
    ]);
  });

  test('"Not now" leaves it open and tells nobody', async () => {
    await inviteBo();
    await press('Not now');
    await rig().work();
    expect(await standing()).toMatchObject({ kind: 'invited', putOffAt: friday });
    expect(titles(cardsIn(bo)[0])).toEqual(['Accept', 'No, thank you', 'Open']);
    expect(cardsIn(ada)).toEqual([]);
  });

  test('"No, thank you" is final and tells nobody', async () => {
    await inviteBo();
    await press('No, thank you');
    await rig().work();
    expect(await standing()).toMatchObject({ kind: 'declined', by: bo });
    expect(linesOf(cardsIn(bo)[0])).toContain('You said no, thank you. Nobody is told.');
    expect(cardsIn(ada)).toEqual([]);
    await rig().invite(ada, bo);
    await rig().work();
    expect(cardsIn(bo)).toHaveLength(1);
  });

  test('"No, thank you" gives way to an invitation of one’s own: the other is told of a yes, and asked nothing', async () => {
    await inviteBo();
    await press('No, thank you');
    await rig().invite(bo, ada);
    await rig().work();
    expect(await standing()).toEqual({ kind: 'active', since: friday });
    expect(linesOf(cardsIn(bo)[0])).toContain('You have accepted. Go on in Alliance.');
    expect(cardsIn(ada).map((card) => linesOf(card)[0])).toEqual(['Your alliance begins']);
  });

  test('twice does no harm and says so', async () => {
    await inviteBo();
    const accept = data('Accept');
    await press('Accept');
    expect(await rig().send(executedInChat(by(bo), accept))).toEqual(said('You have already accepted.'));
    await rig().work();
    expect(cardsIn(ada)).toHaveLength(1);
  });

  test('that comes too late, after another answer, does nothing', async () => {
    await inviteBo();
    const accept = data('Accept');
    await press('No, thank you');
    expect(await rig().send(executedInChat(by(bo), accept))).toEqual(closed);
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
    expect(await rig().send({ ...executedInChat(by(bo), data('Accept')), ...forged })).toEqual(closed);
    expect(await standing()).toMatchObject({ kind: 'invited' });
  });

  test('to an invitation that was taken back says that it is closed, also when there is a new one', async () => {
    await inviteBo();
    const old = data('Accept');
    const open = await rig().openPair(ada, bo);
    await rig().pairs.remove(open.scope, open.stored.etag);
    expect(await rig().send(executedInChat(by(bo), old))).toEqual(closed);
    rig().clock.move(dayMs);
    await inviteBo();
    expect(await rig().send(executedInChat(by(bo), old))).toEqual(closed);
    expect(cardsIn(bo)).toHaveLength(2);
    await rig().send(executedInChat(by(bo), data('Accept', cardsIn(bo)[1])));
    expect(await standing()).toMatchObject({ kind: 'active' });
  });

  test('on an old card tells the one who now invites themselves nothing of a decline', async () => {
    await inviteBo();
    const old = data('Accept');
    const open = await rig().openPair(ada, bo);
    await rig().pairs.remove(open.scope, open.stored.etag);
    rig().clock.move(1000);
    await rig().invite(bo, ada);
    expect(await rig().send(executedInChat(by(bo), old))).toEqual(closed);
    const { scope, stored } = await rig().openPair(ada, bo);
    const invitation = { why: 'To learn from one another', at: rig().clock.now() };
    const standing = { kind: 'declined', by: ada, at: rig().clock.now(), invitation } as const;
    await rig().pairs.save(scope, [{ kind: 'standing-changed', standing }], stored.etag);
    expect(await rig().send(executedInChat(by(bo), old))).toEqual(closed);
  });

  test('on a client without Action.Execute is taken silently, and the card is redrawn', async () => {
    await inviteBo();
    await rig().send({ ...inChat(by(bo)), type: 'message', value: data('Accept') });
    await rig().work();
    expect(await standing()).toMatchObject({ kind: 'active' });
    expect(cardsIn(bo).map(titles)).toEqual([['Open']]);
  });

  test('redraws the card again when Teams lost the answer', async () => {
    await inviteBo();
    await press('Accept');
    rig().connector.faults.push({ kind: 'dropped-after' });
    await rig().work();
    rig().clock.move(60_000);
    await rig().work();
    expect(countCalls(rig().connector, 'PUT', /activities/)).toBe(2);
    expect(titles(cardsIn(bo)[0])).toEqual(['Open']);
  });
});
