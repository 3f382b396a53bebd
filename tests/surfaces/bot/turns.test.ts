import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import { shoutOutParts } from '#composition/shout-out-parts.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeSetPreferences } from '#usecases/settings/set-preferences.ts';
import { chatMessage, installations, personalInstallation } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, personId, teamId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { linesOf } from './read-card.ts';

const seven = Array.from({ length: 7 }, (_, index) => personId(index + 1));
const nameOf = (person: PersonId): string => `Colleague ${seven.indexOf(person) + 1}`;

/** Friday 20 November 2026 at nine; its team of seven gives recognitions. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  rig.connector.roster = [
    seven.map((person) => ({ id: `29:${person}`, aadObjectId: person, name: nameOf(person), userRole: 'user' })),
  ];
  for (const activity of installations(by(ada))) await rig.send(activity);
  await rig.work();
});
afterEach(() => rig.stop());

const by = (person: PersonId) => ({ serviceUrl: rig.connector.url, person, locale: 'en-GB' });
const moveTo = async (utc: string): Promise<void> => {
  rig.clock.move(Date.parse(`${utc}Z`) - rig.clock.now());
  await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
  await rig.work();
};
const voices = async (day: Day = '2026-11-23'): Promise<readonly PersonId[]> => {
  const stored = await rig.board.find(scope, 'voices', 'voices');
  return stored === undefined ? [] : voicesOf(stored.value.value, weekOf(day)).map(({ personId: person }) => person);
};
const beginWeek = async (): Promise<readonly [PersonId, PersonId, PersonId]> => {
  await moveTo('2026-11-23T08:00');
  const drawn = await voices();
  expect(drawn).toHaveLength(3);
  for (const person of seven) await rig.send(personalInstallation(by(person), 'add'));
  await rig.work();
  forget(rig);
  return drawn as [PersonId, PersonId, PersonId];
};
const pause = async (person: PersonId): Promise<void> => {
  await rig.send(chatMessage(by(person), 'pause until 2026-12-14'));
  await rig.work();
};
const recognise = async (person: PersonId, to: PersonId): Promise<void> => {
  const open = await rig.gate.openTeam(principal(person), teamId(1));
  if (open.kind === 'closed') throw new Error('not a member');
  const text = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page helps' };
  expect((await shoutOutParts(rig).giveShoutOut(open, { id: itemId(1), to: [to], ...text })).kind).toBe('changed');
};
/** As the rows of a person say, whoever has not set it in this team. */
const isAwayUntil = async (person: PersonId, outOfOfficeUntil: string): Promise<void> => {
  const self = rig.gate.openSelf(principal(person));
  expect(await rig.preferences.save(self, { ...preferencesAtFirst, outOfOfficeUntil }, undefined)).toBe('saved');
};
const cardsIn = (sent: readonly { readonly activity: unknown }[]): readonly (readonly string[])[] =>
  sent.map(({ activity }) =>
    linesOf((activity as { attachments: readonly { content: unknown }[] }).attachments[0]?.content),
  );

describe('a voice who is away after the turns of the week were given', () => {
  test('gives the turn to the next in line, who is told', async () => {
    const [gone, ...others] = await beginWeek();
    await pause(gone);
    const after = await voices();
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(others));
    expect(after).not.toContain(gone);
    expect(cardsIn(rig.connector.replies).map(([title]) => title)).toContain('Your voice this week');
  });

  test('has it once they are back, before anyone’s turn of a new round', async () => {
    const [gone] = await beginWeek();
    const set = makeSetPreferences(rig);
    const self = rig.gate.openSelf(principal(gone));
    const away = { ...preferencesAtFirst, outOfOfficeUntil: '2026-12-10', basedOn: 0 };
    expect((await set(self, away)).kind).toBe('set');
    await rig.work();
    expect(await voices()).not.toContain(gone);
    await moveTo('2026-11-30T08:00');
    expect(await voices('2026-11-30')).not.toContain(gone);
    await moveTo('2026-12-07T08:00');
    expect(await voices('2026-12-07')).toContain(gone);
  });

  test('keeps the turn where they have recognised someone already', async () => {
    const [gone, other] = await beginWeek();
    await recognise(gone, other);
    const before = await voices();
    await pause(gone);
    expect(await voices()).toEqual(before);
  });

  test('is found on Friday at the latest, before the post names the voices', async () => {
    const [gone] = await beginWeek();
    await isAwayUntil(gone, '2026-12-07');
    await moveTo('2026-11-27T15:00');
    expect(await voices()).not.toContain(gone);
    const posts = cardsIn(rig.connector.posts).flat();
    expect(posts.find((line) => line.startsWith('The voices of this week'))).toBeDefined();
    expect(posts.join('\n')).not.toContain(nameOf(gone));
  });
});
