import { describe, expect, test } from '@jest/globals';
import { fieldWindowParts } from '#composition/field-window-parts.ts';
import { shoutOutParts } from '#composition/shout-out-parts.ts';
import { executedInChat } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, bo } from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';
import { cardProblems } from './card-schema.ts';
import { openFieldWindowRig } from './field-window-rig.ts';
import { buttonsOf, inputsOf, linesOf } from './read-card.ts';

const { rig, keep, by, openTeam, choose, addChat, moveTo, told, press } = openFieldWindowRig();

describe('the end of a field window', () => {
  const untilItsEnd = async (locale?: string): Promise<void> => {
    await addChat(locale);
    await choose();
    await moveTo('2026-11-26T09:00');
    await moveTo('2026-11-26T09:30');
  };
  const day = '2026-11-26';

  test('turns the message that told of its beginning into the question how it was', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T09:00');
    await moveTo('2026-11-26T09:29');
    expect(linesOf(told()[0])[0]).toBe('Your field window');
    await moveTo('2026-11-26T09:30');
    const [card] = told();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual([
      'How was your field window?',
      'A line each is enough. Nothing to note? One tap says so. Open',
      'Seen (only you)',
      'Asked (only you)',
      'Obstacle removed (the team)',
      'From the team Field design',
    ]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Went well, nothing to note', 'Save', 'Not this time']);
  });

  test('is no second message, on that day or the next', async () => {
    await untilItsEnd();
    await moveTo('2026-11-27T10:00');
    expect(told()).toHaveLength(1);
  });

  test('asks in Italian', async () => {
    await untilItsEnd('it-IT');
    expect(linesOf(told()[0])[0]).toBe('Com’è andata la tua finestra sul campo?');
    expect(cardProblems(told()[0])).toEqual([]);
  });

  test('is answered with one tap where there is nothing to note, and twice is once', async () => {
    await untilItsEnd();
    const well = buttonsOf(told()[0])[0]?.data;
    const said = ['It went well', 'Nothing to note, and nobody else is told.'];
    for (let presses = 0; presses < 2; presses += 1) {
      const { body } = await rig().send(executedInChat(by(ada), well));
      expect(linesOf((body as { value: unknown }).value)).toEqual(said);
    }
    await rig().work();
    expect(linesOf(told()[0])).toEqual([...said, 'From the team Field design']);
    const { notes } = await fieldWindowParts(rig()).readOwnField(await openTeam(ada));
    expect(notes).toMatchObject([{ day, told: { kind: 'held', seen: '', asked: '', obstacle: '' } }]);
    expect(await fieldWindowParts(rig()).readObstacles(await openTeam(bo))).toEqual([]);
  });

  test('is answered with one tap although lines were begun: they are left out', async () => {
    await untilItsEnd();
    const card = await press({ day, told: 'well', seen: 'Two queues' });
    expect(linesOf(card)[0]).toBe('It went well');
  });

  test('does not ask about a window that was skipped as it began', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T09:00');
    await press({ day, told: 'skipped' });
    await rig().work();
    expect(linesOf(told()[0])[0]).toBe('Not this time');
    await moveTo('2026-11-26T09:30');
    expect(linesOf(told()[0])[0]).toBe('Not this time');
  });

  test('shows what was noted elsewhere, and asks again where that is taken back', async () => {
    await untilItsEnd();
    const { writeFieldNote, takeFieldNoteBack } = fieldWindowParts(rig());
    const obstacle = 'A missing key';
    const note = { day, told: { kind: 'held', seen: '', asked: '', obstacle }, basedOn: 0 } as const;
    await writeFieldNote(await openTeam(ada), note);
    await rig().work();
    expect(linesOf(told()[0]).slice(0, 2)).toEqual(['Noted', 'The team reads: A missing key']);
    await takeFieldNoteBack(await openTeam(ada), { day, basedOn: 1 });
    await rig().work();
    expect(linesOf(told()[0])[0]).toBe('How was your field window?');
  });

  test('changes the line in a message about several things', async () => {
    await keep(['field-windows', 'shout-outs']);
    await addChat();
    await choose({ moment: { weekday: 3, minute: 8 * 60 + 45 } });
    await moveTo('2026-11-26T07:00');
    const text = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page helps' };
    await shoutOutParts(rig()).giveShoutOut(await openTeam(bo), { id: itemId(1), to: [ada], ...text });
    await moveTo('2026-11-26T07:45');
    expect(told()).toEqual([]);
    await moveTo('2026-11-26T08:00');
    const recognised = 'A shout-out for you · Field design';
    expect(linesOf(told()[0])).toEqual(['2 things for you', recognised, 'Your field window · Field design']);
    await moveTo('2026-11-26T08:15');
    expect(linesOf(told()[0])).toEqual(['2 things for you', recognised, 'How was your field window? · Field design']);
  });

  test('asks in the morning about a window whose day had its message already', async () => {
    await addChat();
    await choose();
    await rig().outbox.claim(selfScope(scope.tenantId, ada), 'told:2026-11-26');
    await rig().outbox.recordUnknown(selfScope(scope.tenantId, ada), 'told:2026-11-26');
    await moveTo('2026-11-26T09:00');
    await moveTo('2026-11-26T09:30');
    expect(told()).toEqual([]);
    await moveTo('2026-11-27T09:00');
    expect(linesOf(told()[0]).slice(0, 2)).toEqual([
      'How was your field window?',
      'How was it on Thursday 26 November? A line each is enough. Open',
    ]);
  });

  test('after a quiet hour in which it began asks at once how it was', async () => {
    await addChat();
    await choose({ moment: { weekday: 3, minute: 8 * 60 + 15 } });
    await moveTo('2026-11-26T07:15');
    await moveTo('2026-11-26T07:45');
    expect(told()).toEqual([]);
    await moveTo('2026-11-26T08:00');
    expect(linesOf(told()[0])[0]).toBe('How was your field window?');
  });

  test('asks nothing of someone who noted it before they could be told', async () => {
    await addChat();
    await choose({ moment: { weekday: 3, minute: 8 * 60 + 15 } });
    await moveTo('2026-11-26T07:15');
    await press({ day });
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the window was given up', async () => fieldWindowParts(rig()).giveUpFieldWindow(await openTeam(ada))],
    ['the practice was switched off', () => keep(['needs-and-offers'])],
  ])('asks nothing where %s in between', async (_, change) => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T09:00');
    await change();
    await moveTo('2026-11-26T09:30');
    const [card] = told();
    expect(cardProblems(card)).toEqual([]);
    expect(inputsOf(card)).toEqual([]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Open']);
  });

  test('says nothing where the message is gone', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T09:00');
    rig().connector.faults.push({ kind: 'status', status: 404 });
    await moveTo('2026-11-26T09:30');
    expect(linesOf(told()[0])[0]).toBe('Your field window');
    await moveTo('2026-12-03T09:00');
    expect(told()).toHaveLength(2);
  });
});
