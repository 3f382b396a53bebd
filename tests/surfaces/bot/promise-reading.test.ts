import { beforeEach, describe, expect, test } from '@jest/globals';
import { scope } from '../../support/bot-rig.ts';
import { itemId, needEntry, promiseEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, teamId, tenantId } from '../../support/sample-team.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';
import { openReciprocityRig } from './reciprocity-rig.ts';

const { rig, press, promises, form, take, fill } = openReciprocityRig();

const thatNeed = { item: `need:${itemId(1)}`, day: '2026-11-24' };

describe('a promise read again on a card', () => {
  beforeEach(async () => {
    await rig().board.add(scope, promiseEntry(1, { by: bo, to: ada, text: 'I read the plan', day: '2026-11-19' }));
  });
  const read = (person: typeof ada, found: string, inputs: object = {}) =>
    press(person, { action: 'read-promise', found, promise: `${itemId(1)}:1`, ...inputs });

  test('is offered to the two concerned alone', async () => {
    const choice = { title: 'Bo Lindqvist to Ada Okafor: I read the plan', value: `${itemId(1)}:1` };
    expect(inputsOf(await form(ada, 'read'))[0]?.choices).toEqual([choice]);
    expect(inputsOf(await form(bo, 'read'))[0]?.choices).toEqual([choice]);
    expect(linesOf(await form(carla, 'read'))).toContain('No promise of yours or to you is open. Thank you.');
    expect(await read(carla, 'kept')).toBe('Only those concerned can do this.');
  });

  test('is kept, and pressed again still is', async () => {
    expect(linesOf(await read(ada, 'kept'))).toEqual(['Read again', 'Kept: I read the plan']);
    expect(linesOf(await read(bo, 'kept'))).toEqual(['Read again', 'Kept: I read the plan']);
    expect(await promises()).toMatchObject([{ state: { kind: 'kept' } }]);
  });

  test('is to be fixed with how and a new day', async () => {
    expect(linesOf(await read(bo, 'to-fix', { day: '2026-11-26' }))).toContain(
      'What is not done needs how, and a day from today on.',
    );
    const fixed = await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    expect(linesOf(fixed)).toEqual(['Read again', 'To fix by Thursday 26 November: I read the plan']);
    expect(await promises()).toMatchObject([{ carried: 1, state: { kind: 'to-fix', how: 'One evening' } }]);
  });

  test('is let go of', async () => {
    expect(linesOf(await fill(ada, await form(ada, 'read'), 'Let go', { promise: `${itemId(1)}:1` }))).toEqual([
      'Read again',
      'Let go: I read the plan',
    ]);
    expect(await promises()).toMatchObject([{ state: { kind: 'let-go' } }]);
  });

  describe('that was carried over once', () => {
    const later = { promise: `${itemId(1)}:2`, how: 'Two evenings', day: '2026-12-03' };
    beforeEach(async () => {
      await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    });

    test('is asked about: kept, keep on, or let go', async () => {
      const card = await form(bo, 'read');
      expect(linesOf(card)[0]).toBe('Kept, or keep on, or let go?');
      expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Kept', 'Keep on', 'Let go']);
    });

    test('is kept on by whoever decides so, with how and a day', async () => {
      const card = await form(bo, 'read');
      expect(linesOf(await fill(bo, card, 'Keep on', { ...later, how: '' }))).toContain(
        'What is not done needs how, and a day from today on.',
      );
      expect(linesOf(await fill(bo, card, 'Keep on', later))).toEqual([
        'Read again',
        'Kept on until Thursday 3 December: I read the plan',
      ]);
      expect(await promises()).toMatchObject([{ carried: 2, state: { kind: 'to-fix', how: 'Two evenings' } }]);
    });

    test('is let go of', async () => {
      await fill(ada, await form(ada, 'read'), 'Let go', { promise: `${itemId(1)}:2` });
      expect(await promises()).toMatchObject([{ state: { kind: 'let-go' } }]);
    });

    test('beside one that was not, is not carried again in silence: it alone is asked about, with what was written', async () => {
      await rig().board.add(scope, promiseEntry(2, { by: bo, to: ada, text: 'I call the ward', day: '2026-11-20' }));
      const card = await form(bo, 'read');
      expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Kept', 'To fix', 'Let go']);
      const asked = await fill(bo, card, 'To fix', later);
      expect(linesOf(asked)).toContain('It was carried over already. Keep on, or let go?');
      expect(inputsOf(asked).map(({ value }) => value)).toEqual([`${itemId(1)}:2`, 'Two evenings', '2026-12-03']);
      expect(inputsOf(asked)[0]?.choices).toHaveLength(1);
      await fill(bo, asked, 'Keep on', later);
      expect(await promises()).toMatchObject([{ carried: 2 }, { carried: 0 }]);
    });
  });

  test('from an old card says that it has changed, or was settled', async () => {
    await read(bo, 'to-fix', { how: 'One evening', day: '2026-11-26' });
    expect(await read(ada, 'to-fix', { how: 'Two', day: '2026-11-26' })).toMatch(/^It has changed/);
    await press(ada, { action: 'read-promise', found: 'kept', promise: `${itemId(1)}:2` });
    expect(await read(bo, 'to-fix', { how: 'Late', day: '2026-11-26' })).toBe('It has been settled already.');
  });
});

describe('the post of the week', () => {
  test('offers to take and to add, and is redrawn once someone has taken the last', async () => {
    await rig().board.add(scope, needEntry(1, { by: ada, text: 'Bo reads the plan' }));
    const job = { kind: 'post-ritual', tenantId: tenantId(1), teamId: teamId(1), week: thisWeek } as const;
    await rig().queue.add({ ...job, rituals: ['needs'] });
    await rig().work();
    const card = () =>
      (rig().connector.posts[0]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['I can', 'Add mine', 'Open']);
    expect(linesOf(card())).toContain('Ada Okafor needs: Bo reads the plan');
    await take(bo, thatNeed);
    await rig().work();
    expect(rig().connector.posts).toHaveLength(1);
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['Add mine', 'Open']);
  });

  test('on a Friday has the promises read again, until all are', async () => {
    await rig().board.add(scope, promiseEntry(1, { by: bo, to: ada, text: 'I read the plan', day: '2026-11-19' }));
    const job = { kind: 'post-ritual', tenantId: tenantId(1), teamId: teamId(1), week: thisWeek } as const;
    await rig().queue.add({ ...job, rituals: ['promises'] });
    await rig().work();
    const card = () =>
      (rig().connector.posts[0]?.activity as { attachments: { content: unknown }[] }).attachments[0]?.content;
    expect(buttonsOf(card()).map(({ title }) => title)).toEqual(['Read again', 'Open']);
    await fill(bo, await form(bo, 'read'), 'To fix', {
      promise: `${itemId(1)}:1`,
      how: 'One evening',
      day: '2026-11-26',
    });
    await rig().work();
    expect(linesOf(card())).toContain('All promises of this week have been read again.');
  });
});
