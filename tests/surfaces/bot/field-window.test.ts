import { describe, expect, test } from '@jest/globals';
import { fieldWindowParts } from '#composition/field-window-parts.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import { arrival, installations, removals, submitted } from '../../support/activities.ts';
import { ada, bo, sampleTeam, stranger, teamId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { cardProblems } from './card-schema.ts';
import { openFieldWindowRig } from './field-window-rig.ts';
import { buttonsOf, inputsOf, linesOf, markdownOf } from './read-card.ts';

const { rig, keep, by, openTeam, choose, addChat, moveTo, told, payload, press } = openFieldWindowRig();

describe('the beginning of a field window', () => {
  test('is told to whoever wants it, at its time on their own clock', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T08:59');
    expect(told()).toEqual([]);
    await moveTo('2026-11-26T09:00');
    const [card] = told();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual([
      'Your field window',
      'No agenda: observe, ask, remove one obstacle. Afterwards, a line each.',
      'From the team Field design',
    ]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Not this time', 'Open']);
    expect(rig().connector.posts).toEqual([]);
  });

  test.each([
    // Friday, 20:00 in New York: Saturday for the team.
    ['America/New_York', { weekday: 4, minute: 20 * 60 }, '2026-11-21T01:00', '2026-11-20'],
    // Saturday, 8:00 in Tokyo: Friday for the team.
    ['Asia/Tokyo', { weekday: 5, minute: 8 * 60 }, '2026-11-20T23:00', '2026-11-21'],
  ])('in %s is of the day that it is there', async (zone, moment, utc, day) => {
    await addChat();
    const awake = { ...preferencesAtFirst, quietHours: undefined, zone };
    await rig().preferences.save(rig().gate.openSelf(principal(ada)), awake, undefined);
    await choose({ zone, moment });
    await moveTo(utc);
    const [card] = told();
    expect(linesOf(card)[1]).toBe('No agenda: observe, ask, remove one obstacle. Afterwards, a line each.');
    expect(JSON.stringify(card)).toContain(`"day":"${day}"`);
    expect(linesOf(await press({ day }))).toContain('Noted');
  });

  test('is told again every week', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-26T09:00');
    await moveTo('2026-12-03T09:00');
    expect(told()).toHaveLength(2);
  });

  test('is told again after the app was away, from when it is back', async () => {
    await addChat();
    await choose();
    for (const activity of removals(by(ada))) await rig().send(activity);
    await rig().work();
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([]);
    for (const activity of installations(by(ada))) await rig().send(activity);
    await rig().work();
    await moveTo('2026-12-03T08:59');
    expect(told()).toEqual([]);
    await moveTo('2026-12-03T09:00');
    expect(told()).toHaveLength(1);
  });

  test('is told again to someone who left the team and came back', async () => {
    await addChat();
    await choose();
    const all = rig().connector.roster;
    rig().connector.roster = [(all?.[0] ?? []).filter(({ aadObjectId }) => aadObjectId !== ada)];
    rig().clock.move(3_600_000);
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([]);
    rig().connector.roster = all;
    rig().connector.team = { id: sampleTeam().threadId, aadGroupId: teamId(1), name: sampleTeam().name };
    await rig().send(arrival(by(bo), ada));
    await rig().work();
    await moveTo('2026-12-03T09:00');
    expect(told()).toHaveLength(1);
  });

  test('is told at the new time alone once it was moved', async () => {
    await addChat();
    await choose();
    await choose({ moment: { weekday: 3, minute: 900 } }, 1);
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([]);
    await moveTo('2026-11-26T14:00');
    expect(told()).toHaveLength(1);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['after it was given up', async () => fieldWindowParts(rig()).giveUpFieldWindow(await openTeam(ada))],
    ['where it is not wanted any more', () => choose({ reminded: false }, 1)],
    ['while the practice is off', () => keep(['needs-and-offers'])],
    ['while the team pauses', () => keep(['field-windows'], '2026-11-30')],
  ])('is not told %s', async (_, change) => {
    await addChat();
    await choose();
    await change();
    await moveTo('2026-11-26T09:00');
    expect(told()).toEqual([]);
  });

  test('is told in the week after a pause', async () => {
    await addChat();
    await choose();
    await keep(['field-windows'], '2026-11-30');
    await moveTo('2026-11-26T09:00');
    await keep(['field-windows']);
    await moveTo('2026-12-03T09:00');
    expect(told()).toHaveLength(1);
  });

  test('that came to light too late is left out', async () => {
    await addChat();
    await choose();
    await moveTo('2026-11-27T09:00');
    expect(told()).toEqual([]);
  });

  test('is told to nobody who has not added the app for themselves', async () => {
    await choose();
    await moveTo('2026-11-26T09:00');
    expect(rig().connector.replies).toEqual([]);
  });

  test('is told in Italian', async () => {
    await addChat('it-IT');
    await choose();
    await moveTo('2026-11-26T09:00');
    expect(cardProblems(told()[0])).toEqual([]);
    expect(linesOf(told()[0])[0]).toBe('La tua finestra sul campo');
  });
});

describe('the card about a field window', () => {
  test('takes what comes of it, and says who reads what, as it was written', async () => {
    const card = await press();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toEqual(['Noted', 'The team reads: A missing *key*']);
    expect(markdownOf(card)).toEqual(['Noted']);
    const { notes } = await fieldWindowParts(rig()).readOwnField(await openTeam(ada));
    expect(notes.map((note) => note.told)).toEqual([
      { kind: 'held', seen: 'Two queues', asked: 'Why two?', obstacle: 'A missing *key*' },
    ]);
  });

  test('says that nobody else reads it where no obstacle went away', async () => {
    expect(linesOf(await press({ obstacle: '' }))).toEqual(['Noted', 'Only you read it.']);
  });

  test('lets one skip, without reproach and unseen', async () => {
    const card = await press({ told: 'skipped' });
    expect(linesOf(card)).toEqual(['Not this time', 'That is fine, and nobody else is told. The next window comes.']);
    expect(await fieldWindowParts(rig()).readObstacles(await openTeam(bo))).toEqual([]);
  });

  test('pressed twice says the same', async () => {
    const first = await press();
    expect(await press()).toEqual(first);
  });

  test('leaves what was noted already as it stands', async () => {
    await press();
    expect(linesOf(await press({ told: 'skipped' }))[0]).toBe('You have noted this one already');
    expect(await fieldWindowParts(rig()).readObstacles(await openTeam(bo))).toHaveLength(1);
  });

  test('asks for one line where nothing was written, and keeps the form', async () => {
    const card = await press({ seen: '', asked: undefined, obstacle: ' ' });
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)[1]).toBe('One line is enough: what you saw, asked or removed. Open');
    expect(inputsOf(card)).toHaveLength(3);
  });

  test('pressed more than a week later says that the next one counts', async () => {
    await moveTo('2026-11-28T09:00');
    expect(await press()).toBe('That window is more than a week ago. The next one counts.');
  });

  test('pressed after the practice was switched off says so', async () => {
    await keep(['needs-and-offers']);
    expect(await press()).toBe('Your team has switched field windows off.');
  });

  test('tells a stranger nothing about the team', async () => {
    expect(await press({}, stranger)).toBe(await press({ teamId: teamId(2) }));
  });

  test('works on clients that send a message in the place of a press', async () => {
    await addChat();
    await rig().send(submitted(by(ada), payload()));
    await rig().work();
    expect(await fieldWindowParts(rig()).readObstacles(await openTeam(bo))).toHaveLength(1);
  });
});
