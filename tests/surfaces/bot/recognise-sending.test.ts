import { describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { removals } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { chosen, messageOf, pressedInDialog } from '../../support/message-action.ts';
import { ada, bo, stranger } from '../../support/sample-team.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';
import { dataOf, inputs, openShoutOutRig, texts, typedIn } from './shout-out-rig.ts';

const { rig, by, dialog, shoutOuts, told } = openShoutOutRig();

describe('sending the form of the dialog', () => {
  const send = async (given: object = inputs, person = ada) =>
    dialog(
      pressedInDialog(by(person), { ...dataOf(await dialog(chosen(by(person), messageOf(bo))), 'Send'), ...given }),
    );

  test('recognises the author as the tab does: they are told first, and nothing is posted', async () => {
    const card = await send();
    expect(linesOf(card)).toEqual(['On its way', 'Bo Lindqvist reads it first, and chooses who else does.']);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Close', 'Open']);
    expect(await shoutOuts()).toMatchObject([{ by: ada, to: [bo], ...texts, choices: [] }]);
    expect((await told()).map((one) => linesOf(one)[0])).toEqual(['A shout-out for you']);
    expect(rig().connector.posts).toEqual([]);
  });

  test('twice sends one', async () => {
    const filled = { ...dataOf(await dialog(chosen(by(ada), messageOf(bo))), 'Send'), ...inputs };
    const first = await dialog(pressedInDialog(by(ada), filled));
    expect(await dialog(pressedInDialog(by(ada), filled))).toEqual(first);
    expect(await shoutOuts()).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  test('closes the dialog with its last button, without a word', async () => {
    const reply = await rig().send(pressedInDialog(by(ada), dataOf(await send(), 'Close')));
    expect(reply).toMatchObject({ status: 200 });
    expect(JSON.stringify(reply.body ?? {})).toBe('{}');
  });

  test.each([
    ['nobody chosen', { ...inputs, to: '' }, 'Name at least one colleague, and write a line in each of the three.'],
    [
      'a part missing',
      { ...inputs, impact: ' ' },
      'Name at least one colleague, and write a line in each of the three.',
    ],
    ['someone who has left', { ...inputs, to: stranger }, 'Someone you named is not in this team.'],
    ['a part that is too long', { ...inputs, gesture: 'x'.repeat(601) }, 'Each of the three holds 600 characters.'],
  ])('with %s shows the form again with what was typed, and says what to do', async (_, given, remark) => {
    const again = await send(given);
    expect(linesOf(again).at(-1)).toBe(remark);
    expect(typedIn(again)).toEqual([given.gesture, given.impact, given.learning]);
    expect(linesOf(again)[1]).toBe('About: “The handover is on the wiki & in print”');
    expect(await shoutOuts()).toEqual([]);
    const mended = await dialog(pressedInDialog(by(ada), { ...dataOf(again, 'Send'), ...inputs }));
    expect(linesOf(mended)[0]).toBe('On its way');
  });

  test('once the practice is switched off says so, and keeps what was typed', async () => {
    const { ...filled } = { ...dataOf(await dialog(chosen(by(ada), messageOf(bo))), 'Send'), ...inputs };
    const value = { ...settingsAtFirst('UTC', 'en'), practices: [], revision: 1 };
    await rig().board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    const again = await dialog(pressedInDialog(by(ada), filled));
    expect(linesOf(again).at(-1)).toBe('Your team has switched shout-outs off.');
    expect(typedIn(again)).toEqual(Object.values(texts));
  });

  test('after the app was removed, or someone has left the team, tells nothing', async () => {
    const filled = { ...dataOf(await dialog(chosen(by(ada), messageOf(bo))), 'Send'), ...inputs };
    expect(linesOf(await dialog(pressedInDialog(by(stranger), filled)))).toContain(
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
    );
    for (const activity of removals(by(ada))) await rig().send(activity);
    expect(linesOf(await dialog(pressedInDialog(by(ada), filled)))).toContain(
      'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.',
    );
    expect(linesOf(await dialog(chosen(by(ada), messageOf(bo))))).toContain(
      'Add Alliance to a team first: shout-outs are given in a team.',
    );
    expect(await shoutOuts()).toEqual([]);
  });

  test('while Teams cannot say who is in the team keeps what was typed, and whom it is for', async () => {
    const filled = { ...dataOf(await dialog(chosen(by(ada), messageOf(bo))), 'Send'), ...inputs };
    rig().clock.move(60 * 60_000);
    const { url } = rig().connector;
    await rig().connector.stop();
    const again = await dialog(pressedInDialog({ serviceUrl: url, person: ada }, filled));
    expect(linesOf(again).at(-1)).toMatch(/again/);
    expect(inputsOf(again).map(({ value }) => value)).toEqual(Object.values(texts));
    expect(dataOf(again, 'Send')).toMatchObject({ to: bo });
  });

  test.each([{}, { action: 'recognise' }, 'x', { schema: 2, action: 'recognise' }, { schema: 1, action: 'post' }])(
    'that nobody knows any more says where to go on: %j',
    async (data) => {
      expect(linesOf(await dialog(pressedInDialog(by(ada), data)))).toContain(
        'This form is no longer in use. Open it again from the menu of the message.',
      );
    },
  );

  test('of another action says the same, and an invoke without one is left alone', async () => {
    const activity = chosen(by(ada), messageOf(bo));
    const other = { ...activity, value: { commandId: 'praise' } };
    expect(linesOf(await dialog(other))).toContain(
      'This form is no longer in use. Open it again from the menu of the message.',
    );
    expect(await rig().send({ ...activity, value: 7 })).toMatchObject({ status: 501 });
  });

  test('leaves nothing of the message in the log', async () => {
    await send();
    expect(rig().logged()).not.toContain('handover');
  });
});
