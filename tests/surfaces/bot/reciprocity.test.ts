import { beforeEach, describe, expect, test } from '@jest/globals';
import { valuesOf } from '#domain/week/entries.ts';
import { personalInstallation, submitted } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { itemId, needEntry } from '../../support/sample-board.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { inputsOf, linesOf } from './read-card.ts';
import { openReciprocityRig } from './reciprocity-rig.ts';

const { rig, by, onBoard, promises, form, take, fill } = openReciprocityRig();

const day = 86_400_000;
const thatNeed = { item: `need:${itemId(1)}`, day: '2026-11-24' };

describe('a need on a card', () => {
  beforeEach(async () => {
    await rig().board.add(scope, needEntry(1, { by: ada, text: 'Bo reads the plan' }));
  });

  test('is taken with a day by whoever says I can, and is their promise', async () => {
    const card = await form(bo, 'take');
    expect(inputsOf(card)[0]?.choices).toEqual([
      { title: 'Ada Okafor needs: Bo reads the plan', value: `need:${itemId(1)}` },
    ]);
    const taken = await fill(bo, card, 'I promise', thatNeed);
    expect(linesOf(taken)).toEqual([
      'A promise, with a day',
      'You promised Ada Okafor, by Tuesday 24 November: Bo reads the plan',
    ]);
    expect(await promises()).toMatchObject([{ by: bo, to: ada, day: '2026-11-24', state: { kind: 'open' } }]);
  });

  test('pressed twice is promised once, with the same answer', async () => {
    const first = await take(bo, thatNeed);
    expect(await take(bo, thatNeed)).toEqual(first);
    expect(await promises()).toHaveLength(1);
  });

  test('goes to the first of two, and the second is told and shown what is free', async () => {
    await rig().board.add(scope, needEntry(2, { by: bo, text: 'Carla tests the export' }));
    await take(bo, thatNeed);
    const late = await take(carla, thatNeed);
    expect(linesOf(late)).toContain('Someone else was quicker. These are still free.');
    expect(inputsOf(late)[0]?.choices).toEqual([
      { title: 'Bo Lindqvist needs: Carla tests the export', value: `need:${itemId(2)}` },
    ]);
  });

  test('is not one’s own to take, and one is not asked', async () => {
    expect(linesOf(await form(ada, 'take'))).toContain('Nothing of others waits to be taken up just now.');
    expect(await take(ada, thatNeed)).toBe('Only those concerned can do this.');
  });

  test('needs a choice and a day, and asks again for them', async () => {
    for (const inputs of [{}, { item: thatNeed.item }, { ...thatNeed, day: 'soon' }, { ...thatNeed, item: 'x' }])
      expect(linesOf(await take(bo, inputs))).toContain('Choose one, and a day from today on.');
    expect(await take(bo, { ...thatNeed, day: '2026-11-01' })).toBe('That day has passed.');
    expect(await promises()).toEqual([]);
  });

  test('that was taken back is no longer there', async () => {
    const { etag } = (await rig().board.find(scope, 'need', itemId(1)))!;
    await rig().board.remove(scope, etag);
    expect(await take(bo, thatNeed)).toBe('It is no longer there.');
  });

  test('after its seven days can no longer be taken', async () => {
    rig().clock.move(9 * day);
    expect(linesOf(await take(bo, { ...thatNeed, day: '2026-12-01' }))).toContain(
      'Nothing of others waits to be taken up just now.',
    );
  });

  test('is no stranger’s, and nobody’s once the app is gone', async () => {
    const closed =
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.';
    expect(await take(stranger, thatNeed)).toBe(closed);
    const stored = (await rig().teams.load(tenantId(1), teamId(1)))!;
    await rig().teams.save({ ...stored.value, stoppedAt: rig().clock.now() }, stored.etag);
    expect(await take(bo, thatNeed)).toBe(closed);
  });

  test('that is taken is told to whoever asked, in their language, where they have the app', async () => {
    await rig().send(personalInstallation(by(ada, 'it-IT'), 'add'));
    rig().connector.replies.length = 0;
    await take(bo, thatNeed);
    await rig().work();
    const cards = rig().connector.replies.map(
      ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
    );
    expect(cards.map(linesOf)).toEqual([
      [
        'Qualcuno ci pensa',
        'Bo Lindqvist ti ha promesso, entro martedì 24 novembre: Bo reads the plan',
        `Dal team ${sampleTeam().name}`,
      ],
    ]);
  });
});

describe('an offer on a card', () => {
  test('is accepted, and is the promise of whoever offers', async () => {
    const entry = { ...needEntry(1, { by: ada, text: 'I proofread two pages' }), noun: 'offer' } as const;
    await rig().board.add(scope, entry);
    const taken = await fill(bo, await form(bo, 'take'), 'I promise', { ...thatNeed, item: `offer:${itemId(1)}` });
    expect(linesOf(taken)).toContain('Ada Okafor promises you, by Tuesday 24 November: I proofread two pages');
    expect(await promises()).toMatchObject([{ by: ada, to: bo }]);
  });
});

describe('adding from a card', () => {
  test('shows it to the team, once however often it is pressed, with a kind word about what it leaves open', async () => {
    const card = await form(bo, 'add');
    const inputs = { noun: 'need', text: 'Ada reads the plan' };
    const added = await fill(bo, card, 'Show it to the team', inputs);
    expect(linesOf(added)).toEqual(['Your team can read it', 'Ada reads the plan', 'By when? A day helps.']);
    await fill(bo, card, 'Show it to the team', inputs);
    expect(valuesOf(await onBoard(), 'need')).toMatchObject([{ by: bo, text: 'Ada reads the plan' }]);
  });

  test('says who reads it before anything is sent', async () => {
    expect(linesOf(await form(bo, 'add'))).toContain('Everyone in the team reads it, with your name.');
  });

  test('without words asks for them and keeps the rest', async () => {
    const again = await fill(bo, await form(bo, 'add'), 'Show it to the team', { noun: 'offer', text: '  ' });
    expect(linesOf(again)).toContain('Write what it is.');
    expect(valuesOf(await onBoard(), 'offer')).toEqual([]);
    const added = await fill(bo, again, 'Show it to the team', { text: 'I can test on Monday' });
    expect(linesOf(added)[0]).toBe('Your team can read it');
    expect(valuesOf(await onBoard(), 'offer')).toHaveLength(1);
  });
});

test('a form is a message of its own where a client knows no Action.Execute', async () => {
  await rig().send(submitted(by(bo), { schema: 1, teamId: teamId(1), action: 'open-reciprocity-form', form: 'add' }));
  const cards = rig().connector.replies.map(
    ({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content,
  );
  expect(cards.map(linesOf)[0]?.[0]).toBe('What do you need, what can you offer?');
});
