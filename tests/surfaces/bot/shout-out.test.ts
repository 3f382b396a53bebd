import { describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { submitted } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, bo, carla, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';
import { dataOf, inputs, openShoutOutRig } from './shout-out-rig.ts';

const { rig, by, press, shoutOuts, told } = openShoutOutRig();

const base = { schema: 1, teamId: teamId(1) };
const form = (person: typeof ada, locale?: string) => press(person, { ...base, action: 'open-shout-out-form' }, locale);
const send = async (person: typeof ada, given: object = inputs) =>
  press(person, { ...dataOf(await form(person), 'Send'), ...given });

describe('recognising someone from a card', () => {
  test('asks who and for the three parts, and says who reads it first', async () => {
    const card = await form(ada);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['to', 'gesture', 'impact', 'learning']);
    expect(inputsOf(card)[0]?.choices).toEqual([
      { title: 'Bo Lindqvist', value: bo },
      { title: 'Carla Ferri', value: carla },
    ]);
    expect(linesOf(card)).toContain('They read it first, and choose who else does.');
  });

  test('tells its recipient and nobody else, once however often it is pressed', async () => {
    const card = await form(ada);
    const filled = { ...dataOf(card, 'Send'), ...inputs };
    expect(linesOf(await press(ada, filled))).toEqual([
      'On its way',
      'Bo Lindqvist reads it first, and chooses who else does.',
    ]);
    await press(ada, filled);
    expect(await shoutOuts()).toMatchObject([{ by: ada, to: [bo], gesture: 'Wrote the handover', choices: [] }]);
    const cards = await told();
    expect(cards.map(linesOf)).toEqual([
      [
        'A shout-out for you',
        'Ada Okafor recognises you:',
        'Wrote the handover',
        'Only those it is about see it until you choose.',
        'Open',
        `From the team ${sampleTeam().name}`,
      ],
    ]);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    expect(rig().connector.posts).toEqual([]);
  });

  test('with a part missing keeps what was written and says what is missing', async () => {
    const again = await send(ada, { ...inputs, impact: ' ' });
    expect(linesOf(again)).toContain('Name at least one colleague, and write a line in each of the three.');
    expect(inputsOf(again).map(({ value }) => value)).toEqual([bo, 'Wrote the handover', ' ', 'A page helps']);
    expect(await shoutOuts()).toEqual([]);
  });

  test('of several people names each', async () => {
    expect(linesOf(await send(ada, { ...inputs, to: `${bo},${carla}` }))[1]).toMatch(/^Bo Lindqvist and Carla Ferri /);
    expect(await shoutOuts()).toMatchObject([{ to: [bo, carla] }]);
  });

  test('of someone who is not in the team is refused', async () => {
    expect(await send(ada, { ...inputs, to: stranger })).toBe('Someone you named is not in this team.');
  });

  test('speaks Italian to whoever reads Italian', async () => {
    expect(linesOf(await form(ada, 'it-IT'))[0]).toBe('Il lavoro di chi vuoi riconoscere?');
  });

  test('through a client that knows messages alone says nothing in the channel about whom', async () => {
    const filled = { ...dataOf(await form(ada), 'Send'), ...inputs };
    await rig().send(submitted(by(ada), filled));
    expect(await shoutOuts()).toHaveLength(1);
    expect(JSON.stringify(rig().connector.posts)).not.toContain('Bo Lindqvist');
    expect(rig().connector.replies).toEqual([]);
  });
});

describe('the choice on the card', () => {
  const choose = async (person: typeof ada, choice: string) => {
    const [one] = await shoutOuts();
    return press(person, { ...base, action: 'choose-shout-out', id: one?.id ?? itemId(9), choice });
  };

  test.each([
    ['Post it', 'Your team reads it now.', 'post'],
    ['Keep private', 'It stays between those it is about.', 'keep-private'],
    ['Not at all', 'It is not shown to anyone.', 'decline'],
  ])('"%s" takes the place of the buttons', async (title, line, choice) => {
    await send(ada);
    const [card] = await told();
    const answered = await press(bo, dataOf(card, title));
    expect(linesOf(answered)).toContain(line);
    expect(linesOf(answered).at(-1)).toBe(`From the team ${sampleTeam().name}`);
    expect(buttonsOf(answered).map((button) => button.title)).toEqual(['Open']);
    expect((await shoutOuts())[0]?.choices).toMatchObject([{ personId: bo, choice }]);
  });

  test('of one of several to post it says what it waits for', async () => {
    await send(ada, { ...inputs, to: `${bo},${carla}` });
    expect(linesOf(await choose(bo, 'post'))).toContain('Your team reads it once everyone it is for wants that.');
    expect(linesOf(await choose(carla, 'post'))).toContain('Your team reads it now.');
  });

  test('of one of several to post it does not promise what another does not want', async () => {
    await send(ada, { ...inputs, to: `${bo},${carla}` });
    await choose(carla, 'keep-private');
    expect(linesOf(await choose(bo, 'post'))).toContain('It stays between those it is about.');
  });

  test('to post it is refused while nobody would read it', async () => {
    await send(ada);
    const value = { ...settingsAtFirst('UTC', 'en'), practices: [], revision: 1 };
    await rig().board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    expect(await choose(bo, 'post')).toBe('Your team has switched shout-outs off.');
    expect((await shoutOuts())[0]?.choices).toEqual([]);
    expect(linesOf(await choose(bo, 'keep-private'))).toContain('It stays between those it is about.');
  });

  test('again is answered in the same way', async () => {
    await send(ada);
    const first = await choose(bo, 'post');
    expect(await choose(bo, 'post')).toEqual(first);
  });

  test('by someone else, and after it was declined, meets the right words', async () => {
    await send(ada);
    expect(await choose(carla, 'post')).toBe('It is no longer there.');
    expect(await choose(ada, 'post')).toBe('Only those concerned can do this.');
    expect(linesOf(await choose(bo, 'decline')).slice(0, 2)).toEqual([
      'A shout-out for you',
      'It is not shown to anyone.',
    ]);
    expect(await choose(bo, 'post')).toBe('It is no longer there.');
  });

  test('by someone outside of the team tells nothing', async () => {
    await send(ada);
    expect(await choose(stranger, 'post')).toBe(
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
    );
  });
});

describe('a turn', () => {
  test('is told to those of the week who have the app, with a way to recognise someone', async () => {
    rig().clock.move(3 * 24 * 60 * 60_000);
    await rig().queue.add({ kind: 'draw-voices', tenantId: scope.tenantId, teamId: scope.teamId });
    const cards = await told();
    expect(cards.map((card) => linesOf(card)[0])).toEqual(['Your voice this week']);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    const opened = await press(bo, dataOf(cards[0], 'Recognise someone'));
    expect(inputsOf(opened)).toHaveLength(4);
  });

  test('is drawn again by itself on the Monday after, at eight on the team’s clock', async () => {
    const drawnBy = async (at: number) =>
      (await rig().dueIndex.dueBy(at)).filter(({ job }) => job.kind === 'draw-voices');
    expect(await drawnBy(Date.UTC(2026, 10, 23, 7, 59))).toEqual([]);
    expect(await drawnBy(Date.UTC(2026, 10, 23, 8))).toHaveLength(1);
  });
});
