import { randomUUID } from 'node:crypto';
import type { FieldWindowBody } from '#contracts/field-window-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { practices } from '#domain/week/practice.ts';
import { dissentCardEn } from '#messages/dissent-card/en.ts';
import { victoryCardEn } from '#messages/victory-card/en.ts';
import { challengeVoice, fourWeeksOf } from '#surfaces/bot/challenge-voice.ts';
import { people } from '../people.ts';
import { addDays } from '../wall-clock.ts';
import type { SampleMembers } from './load-sample-team.ts';
import type { Member } from './sample-member.ts';
import { openDissent, sampleNow, settledDissent } from './sample-today-texts.ts';
import { sampleWeeks } from './sample-week-texts.ts';
import type { SampleNeed, SampleShoutOut, SampleVictory, SampleWeek } from './sample-week-texts.ts';

const at = (members: SampleMembers, place: number): Member => members[place] ?? members[0];
const idOf = (place: number): string => people[place]?.id ?? '';
const placeOf = (personId: string): number => people.findIndex(({ id }) => id === personId);

const keptForFourWeeks = 'needs-and-offers';

const windows: readonly { readonly by: number; readonly window: Omit<FieldWindowBody, 'basedOn'> }[] = [
  {
    by: 0,
    window: { moment: { weekday: 2, minute: 600 }, minutes: 30, zone: 'Europe/Rome', shown: true, reminded: true },
  },
  {
    by: 2,
    window: { moment: { weekday: 3, minute: 840 }, minutes: 45, zone: 'Europe/London', shown: true, reminded: false },
  },
];

/** The team keeps every practice, on the lead's clock, and two have a field window. */
export const keepSamplePractices = async (members: SampleMembers): Promise<void> => {
  const [lead] = members;
  const { language, needsAt, shoutOutsAt, revision: basedOn } = (await lead.week('GET', '/weeks/current')).settings;
  const zone = people[0]?.zone;
  await lead.settle({ practices, zone, language, needsAt, shoutOutsAt, pausedUntil: null, basedOn });
  for (const { by, window } of windows) await at(members, by).week('PUT', '/field-window', { ...window, basedOn: 0 });
};

/** A Monday: what everyone needs and offers, and a dissent. Gives the titles of what the bot posts of it. */
export const beginSampleWeek = async (members: SampleMembers, number: number): Promise<readonly string[]> => {
  const { today } = await members[0].week('GET', '/weeks/current');
  for (const need of sampleWeeks[number]?.needs ?? []) await ask(members, need, today);
  if (number === 0) {
    await beginSampleChallenge(members);
    await raise(members, 3, settledDissent);
    const { id } = await theDissent(members, settledDissent.fact);
    await at(members, 4).week('POST', `/dissents/${id}/thanks`);
    await at(members, 4).week('POST', `/dissents/${id}/clarifications`, { text: settledDissent.clarification });
    return [fourWeeksOf(keptForFourWeeks, challengeVoice('en')), dissentCardEn['item.title']];
  }
  if (number < sampleWeeks.length - 1) return [];
  await raise(members, 2, openDissent);
  const { id } = await theDissent(members, openDissent.fact);
  await at(members, 1).week('POST', `/dissents/${id}/thanks`);
  return [dissentCardEn['item.title']];
};

/** A Friday: recognitions, promises read again, a victory, what came of the field windows, and the mark of the week. */
export const endSampleWeek: typeof beginSampleWeek = async (members, number) => {
  const sample = sampleWeeks[number];
  if (sample === undefined) return [];
  const { today, week, challenges } = await members[0].week('GET', '/weeks/current');
  for (const shoutOut of sample.shoutOuts) await recognise(members, shoutOut);
  await readPromisesAgain(members, sample, addDays(today, 5));
  if (sample.victory !== undefined) await tell(members, sample.victory);
  for (const { by, ...lines } of sample.fieldNotes) {
    const body = { told: { kind: 'held', ...lines }, basedOn: 0 };
    await at(members, by).week('PUT', `/field-notes/${addDays(today, -2)}`, body);
  }
  for (const { id } of challenges)
    await at(members, number).week('PUT', `/challenges/${id}/weeks/${week}`, { mark: 'kept' });
  if (number === 0) await decideDissent(members, today);
  return sample.victory === undefined ? [] : [victoryCardEn['item.title']];
};

/** The week in which the sample is loaded. */
export const fillSampleWeek = async (members: SampleMembers): Promise<void> => {
  const { today } = await members[0].week('GET', '/weeks/current');
  for (const need of sampleNow.needs) await ask(members, need, today);
  for (const shoutOut of sampleNow.shoutOuts) await recognise(members, shoutOut);
  await tell(members, sampleNow.victory);
};

const ask = async (members: SampleMembers, { noun, by, text, taken }: SampleNeed, today: string): Promise<void> => {
  const path = `/${noun}s/${randomUUID()}`;
  await at(members, by).week('PUT', path, { text, basedOn: 0 });
  if (taken !== undefined)
    await at(members, taken.by).week('POST', `${path}/promise`, { day: addDays(today, taken.inDays) });
};

const recognise = async (members: SampleMembers, { by, to, chosen, ...text }: SampleShoutOut): Promise<void> => {
  const path = `/shout-outs/${randomUUID()}`;
  await at(members, by).week('PUT', path, { ...text, to: to.map(idOf) });
  if (chosen === undefined) return;
  for (const one of to) await at(members, one).week('POST', `${path}/choice`, { choice: chosen });
};

const tell = async (members: SampleMembers, { by, ...text }: SampleVictory): Promise<void> => {
  const path = `/victories/${randomUUID()}`;
  await at(members, by).week('PUT', path, { ...text, basedOn: 0 });
  await at(members, by).week('POST', `${path}/post`);
};

/** All that is open is kept, but for the one that waits another week. */
const readPromisesAgain = async (members: SampleMembers, { toFix }: SampleWeek, day: string): Promise<void> => {
  const { reciprocity } = await members[0].week('GET', '/weeks/current');
  for (const { id, by, text, state, revision } of reciprocity.promises) {
    if (state !== 'open' && state !== 'to-fix') continue;
    const act = text === toFix?.text ? { kind: 'to-fix', how: toFix.how, day } : { kind: 'kept' };
    await at(members, placeOf(by)).week('POST', `/promises/${id}/reading`, { act, basedOn: revision });
  }
};

type Raised = Readonly<Record<'fact' | 'impact' | 'proposal', string>>;

const raise = async (members: SampleMembers, by: number, { fact, impact, proposal }: Raised): Promise<void> => {
  const body = { fact, impact, proposal, lineId: null, basedOn: 0 };
  await at(members, by).week('PUT', `/dissents/${randomUUID()}`, body);
};

const theDissent = async (members: SampleMembers, fact: string): Promise<WeekView['dissents'][number]> => {
  const { dissents } = await members[0].week('GET', '/weeks/current');
  const found = dissents.find((one) => one.fact === fact);
  if (found === undefined) throw new Error('the sample could not be loaded: a dissent is not on the board');
  return found;
};

const decideDissent = async (members: SampleMembers, today: string): Promise<void> => {
  const { id, revision } = await theDissent(members, settledDissent.fact);
  const next = { id: randomUUID(), who: idOf(2), what: settledDissent.nextStep, by: addDays(today, 5) };
  await members[0].week('POST', `/dissents/${id}/decisions`, {
    outcome: { kind: 'changed' },
    text: settledDissent.decision,
    nextSteps: [next],
    basedOn: revision,
  });
};

/** Five marks before, and four weeks. */
const beginSampleChallenge = async (members: SampleMembers): Promise<void> => {
  const path = `/challenges/${randomUUID()}`;
  await members[0].week('PUT', path, { practice: keptForFourWeeks });
  const marks = [3, 2, 3, 4, 3];
  for (const [place, mark] of marks.entries())
    await at(members, place).week('PUT', `${path}/mark`, { look: 'before', mark });
};
