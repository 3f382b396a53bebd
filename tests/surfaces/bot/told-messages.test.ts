import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { personalDissentParts } from '#composition/dissent-parts.ts';
import { reciprocityParts } from '#composition/reciprocity-parts.ts';
import { shoutOutParts } from '#composition/shout-out-parts.ts';
import { changeBoardOf } from '#composition/change-board-of.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeSetTeamSettings } from '#usecases/settings/set-team-settings.ts';
import { chatIdOf, executedInChat, personalInstallation, removals, submittedInChat } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { bringHome } from '../../support/bring-home.ts';
import { countCalls } from '../../support/connector.ts';
import { itemId, needEntry, thisWeek } from '../../support/sample-board.ts';
import { personalDissent } from '../../support/sample-dissent.ts';
import { selfScope } from '../../support/scopes.ts';
import { ada, bo, carla, teamId, tenantId } from '../../support/sample-team.ts';
import { principal } from '../../support/team-world.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf } from './read-card.ts';

const on: readonly Practice[] = ['shout-outs', 'needs-and-offers'];

/** Friday 20 November 2026 at nine in UTC, the team's clock; Bo has the app for himself. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  const value = { ...settingsAtFirst('UTC', 'en'), practices: on, revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.send(personalInstallation(by(bo), 'add'));
  await bringHome(rig);
  forget(rig);
});
afterEach(() => rig.stop());

const by = (person: PersonId, locale = 'en-GB') => ({ serviceUrl: rig.connector.url, person, locale });
const open = async (person: PersonId) => {
  const opened = await rig.gate.openTeam(principal(person), teamId(1));
  if (opened.kind === 'closed') throw new Error('not a member');
  return opened;
};
const messages = (person = bo): readonly unknown[] =>
  rig.connector.replies
    .filter(({ conversationId }) => conversationId === chatIdOf({ person }))
    .map(({ activity }) => (activity as { attachments?: { content: unknown }[] }).attachments?.[0]?.content);
const titles = (card: unknown): readonly string[] => buttonsOf(card).map(({ title }) => title);
const moveTo = async (utc: string): Promise<void> => {
  rig.clock.move(Date.parse(`${utc}Z`) - rig.clock.now());
  await makeRunDue(rig)(await rig.dueIndex.dueBy(rig.clock.now()));
  await rig.work();
};
const edits = (): number => countCalls(rig.connector, 'PUT', /activities/);

const text = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page helps' };
const give = async (number = 1): Promise<void> => {
  await shoutOutParts(rig).giveShoutOut(await open(ada), { id: itemId(number), to: [bo], ...text });
  await rig.work();
};
const takeBack = async (number = 1): Promise<void> => {
  await shoutOutParts(rig).takeShoutOutBack(await open(ada), itemId(number));
  await rig.work();
};
const choice = (value: string) => ({
  ...{ schema: 1, action: 'choose-shout-out', teamId: teamId(1), id: itemId(1) },
  choice: value,
});
const takenBack = [
  'This was taken back',
  'Whoever wrote it has taken it back. Nothing else happens.',
  'From the team Field design',
];
const movedOn = ['This has moved on', 'It was answered, settled or taken back: nothing is left to do here.'];

describe('a message about a recognition', () => {
  test('keeps no word of one that was taken back', async () => {
    await give();
    expect(JSON.stringify(messages())).toContain('Wrote the handover');
    await takeBack();
    expect(messages().map(linesOf)).toEqual([takenBack]);
    expect(cardProblems(messages()[0])).toEqual([]);
    expect(titles(messages()[0])).toEqual(['Open']);
  });

  test.each(['post', 'keep-private', 'decline'])('says what was chosen on it, and asks no more: %s', async (chosen) => {
    await give();
    const { body } = await rig.send(executedInChat(by(bo), choice(chosen)));
    await rig.work();
    expect(messages()).toEqual([(body as { value: unknown }).value]);
    expect(titles(messages()[0])).toEqual(['Open']);
  });

  test('says what was chosen in the tab', async () => {
    await give();
    await shoutOutParts(rig).chooseShoutOut(await open(bo), itemId(1), 'keep-private');
    await rig.work();
    expect(titles(messages()[0])).toEqual(['Open']);
    expect(messages()).toHaveLength(1);
  });

  test('is in the reader’s language when it is drawn again', async () => {
    await rig.send(personalInstallation(by(bo, 'it-IT'), 'add'));
    forget(rig);
    await give();
    await takeBack();
    expect(linesOf(messages()[0])[0]).toBe('È stato ritirato');
  });

  test('is drawn again months later, with other messages in between', async () => {
    await give();
    await moveTo('2027-03-12T09:00');
    await give(2);
    expect(messages()).toHaveLength(2);
    await takeBack();
    expect(linesOf(messages()[0])).toEqual(takenBack);
    expect(linesOf(messages()[1])).toContain('Wrote the handover');
  });

  test('is drawn once more by the same act again, and looks the same', async () => {
    await give();
    await takeBack();
    const before = edits();
    await takeBack();
    expect(edits()).toBeGreaterThan(before);
    expect(messages().map(linesOf)).toEqual([takenBack]);
  });

  test('is not drawn again for a recognition that it does not tell of', async () => {
    await give();
    await give(2);
    await takeBack(2);
    expect(edits()).toBe(0);
    await moveTo('2026-11-21T09:00');
    expect(messages()).toHaveLength(1);
  });

  test('about several things changes the line of the one', async () => {
    await moveTo('2026-11-20T22:00');
    await give();
    await give(2);
    await moveTo('2026-11-21T09:00');
    const line = 'A shout-out for you · Field design';
    expect(messages().map(linesOf)).toEqual([['2 things for you', `${line} (2)`]]);
    await takeBack(2);
    expect(messages().map(linesOf)).toEqual([['2 things for you', line, 'This was taken back · Field design']]);
  });
});

describe('a press that comes as a message', () => {
  test('changes the card that it was on, and is no message more', async () => {
    await give();
    await rig.send(submittedInChat(by(bo), choice('keep-private'), 'reply-1'));
    expect(titles(messages()[0])).toEqual(['Open']);
    await rig.work();
    expect(messages()).toHaveLength(1);
  });

  test('on a form is answered in its place, too', async () => {
    const form = { schema: 1, action: 'open-shout-out-form', teamId: teamId(1), to: ada };
    await give();
    await rig.send(submittedInChat(by(bo), form, 'reply-1'));
    const send = buttonsOf(messages()[0]).find(({ data }) => JSON.stringify(data).includes('give-shout-out'));
    await rig.send(submittedInChat(by(bo), { ...(send?.data as object), to: ada, ...text }, 'reply-1'));
    expect(messages().map((card) => linesOf(card)[0])).toEqual(['On its way']);
  });

  test('is answered below where the card is gone', async () => {
    await give();
    await rig.send(submittedInChat(by(bo), choice('keep-private'), 'reply-7'));
    expect(messages()).toHaveLength(2);
    expect(titles(messages()[1])).toEqual(['Open']);
  });

  test('is answered in words below the card where it came to nothing', async () => {
    await give();
    await takeBack();
    await rig.send(submittedInChat(by(bo), choice('post'), 'reply-1'));
    expect(linesOf(messages()[0])).toEqual(takenBack);
    expect(rig.connector.replies).toHaveLength(2);
  });
});

describe('bringing a message up to date', () => {
  const refresh = { kind: 'refresh-told', tenantId: tenantId(1), to: bo } as const;
  const about = { kind: 'item', teamId: teamId(1), noun: 'shout-out', id: itemId(1) } as const;

  test('ends where its reader has deleted it, and they are told the next thing', async () => {
    await give();
    rig.connector.faults.push({ kind: 'status', status: 404 });
    await takeBack();
    expect(rig.queue.poisoned).toEqual([]);
    await give(2);
    await moveTo('2026-11-21T09:00');
    expect(messages()).toHaveLength(2);
  });

  test('is tried again where Teams refuses it for now', async () => {
    await give();
    rig.connector.faults.push({ kind: 'status', status: 429, retryAfter: 1 });
    await takeBack();
    expect(linesOf(messages()[0])).not.toEqual(takenBack);
    rig.clock.move(5000);
    await rig.work();
    expect(linesOf(messages()[0])).toEqual(takenBack);
  });

  test('writes nothing to someone who has removed the app', async () => {
    await give();
    await rig.send(personalInstallation(by(bo), 'remove'));
    await takeBack();
    expect(edits()).toBe(0);
  });

  test('says no more than that it is over once the team has removed the app', async () => {
    await give();
    for (const activity of removals(by(ada))) await rig.send(activity);
    await rig.queue.add({ ...refresh, about });
    await rig.work();
    expect(messages().map(linesOf)).toEqual([movedOn]);
  });

  test('waits for a message that is being written', async () => {
    const self = selfScope(tenantId(1), bo);
    const news = { kind: 'tell-person', tenantId: tenantId(1), to: bo, teamId: teamId(1) } as const;
    await rig.news.add(self, { ...news, noun: 'shout-out', id: itemId(1), what: 'for-you' }, rig.clock.now());
    const claim = await rig.outbox.claim(self, 'told:2026-11-20');
    expect((await rig.deliver({ ...refresh, about }, 1)).kind).toBe('waiting');
    if (claim.kind === 'won') await rig.outbox.release(self, 'told:2026-11-20', claim.claimId);
    expect(await rig.deliver({ ...refresh, about }, 2)).toEqual({ kind: 'done' });
  });

  test('brings a message up to date that was sent while it looked', async () => {
    const self = selfScope(tenantId(1), bo);
    await give();
    const [told] = await rig.news.list(self);
    await rig.news.assign(self, [told!], undefined);
    // Until now it waits; the sender, which has drawn it, takes note of that as soon as this has been seen.
    const readPreferences = rig.preferences.load.bind(rig.preferences);
    rig.preferences.load = async (...given) => {
      await rig.news.assign(self, [told!], '2026-11-20');
      return readPreferences(...given);
    };
    expect(await rig.deliver({ ...refresh, about }, 1)).toEqual({ kind: 'done' });
    expect(edits()).toBe(1);
  });

  test('leaves alone what was told of something else, and whoever was told nothing', async () => {
    await give();
    await rig.queue.add({ ...refresh, about: { ...about, id: itemId(9) } });
    await rig.queue.add({ ...refresh, to: carla, about });
    await rig.work();
    expect(edits()).toBe(0);
    expect(rig.queue.poisoned).toEqual([]);
  });
});

describe('what was told of other things', () => {
  test('is over once a promise is handed back', async () => {
    await rig.board.add(scope, needEntry(3, { by: bo }));
    const { takeNeed, readPromiseAgain } = reciprocityParts(rig);
    await takeNeed(await open(ada), 'need', { id: itemId(3), day: '2026-11-24' });
    await rig.work();
    expect(linesOf(messages()[0])[0]).toBe('Someone takes it up');
    const act = { kind: 'handed-back', word: 'I am away' } as const;
    await readPromiseAgain(await open(ada), { id: itemId(3), act, basedOn: 1 });
    await rig.work();
    expect(linesOf(messages()[0]).slice(0, 2)).toEqual(movedOn);
  });

  test('keeps no word of a dissent between two that was withdrawn', async () => {
    const opened = await rig.gate.openPairWith(rig.gate.openSelf(principal(ada)), bo);
    if (opened.kind === 'closed') throw new Error('there are no two');
    const { raisePersonalDissent, answerPersonalDissent } = personalDissentParts(rig);
    const { id, fact, impact, proposal } = personalDissent();
    await raisePersonalDissent(opened, { id, fact, impact, proposal, basedOn: 0 });
    await rig.work();
    expect(JSON.stringify(messages())).toContain('cut me off');
    const outcome = { kind: 'withdrawn' } as const;
    await answerPersonalDissent(opened, id, { kind: 'decision', outcome, text: '', nextSteps: [], basedOn: 1 });
    await rig.work();
    expect(messages().map(linesOf)).toEqual([movedOn]);
  });

  test('keeps no word of one that was withdrawn after thanks, but tells that it was', async () => {
    const opened = await rig.gate.openPairWith(rig.gate.openSelf(principal(ada)), bo);
    const other = await rig.gate.openPairWith(rig.gate.openSelf(principal(bo)), ada);
    if (opened.kind === 'closed' || other.kind === 'closed') throw new Error('there are no two');
    const { raisePersonalDissent, answerPersonalDissent } = personalDissentParts(rig);
    const { id, fact, impact, proposal } = personalDissent();
    await raisePersonalDissent(opened, { id, fact, impact, proposal, basedOn: 0 });
    await rig.work();
    await answerPersonalDissent(other, id, { kind: 'thanks' });
    const outcome = { kind: 'withdrawn' } as const;
    await answerPersonalDissent(opened, id, { kind: 'decision', outcome, text: '', nextSteps: [], basedOn: 2 });
    await moveTo('2026-11-21T09:00');
    expect(messages()).toHaveLength(2);
    expect(JSON.stringify(messages())).not.toContain('cut me off');
  });

  test.each([
    ['accept', ['You have swapped', 'It is your voice this week. Thank you.']],
    ['decline', movedOn],
  ])('asks to swap no more once that is answered: %s', async (said, lines) => {
    const mine = voicesEntry(withVoices(voicesAtFirst, thisWeek, [{ personId: ada, round: 1 }]));
    await rig.board.add(scope, mine);
    expect((await shoutOutParts(rig).askSwap(await open(ada), thisWeek, bo)).kind).toBe('changed');
    await rig.work();
    const [asked] = messages();
    expect(buttonsOf(asked)).toHaveLength(3);
    const press = buttonsOf(asked).find(({ data }) => (data as { answer?: string } | undefined)?.answer === said);
    await rig.send(executedInChat(by(bo), press?.data));
    await rig.work();
    expect(messages().map(linesOf)).toEqual([[...lines, 'From the team Field design']]);
    expect(titles(messages()[0])).toEqual(['Open']);
  });

  test('asks for nothing while the practice is off, and again once it is on', async () => {
    await give();
    const asks = titles(messages()[0]);
    const changeBoard = changeBoardOf(rig);
    const set = async (practices: readonly Practice[], basedOn: number): Promise<void> => {
      const command = { ...settingsAtFirst('UTC', 'en'), practices, basedOn };
      const outcome = await makeSetTeamSettings({ ...rig, changeBoard })(await open(ada), command);
      expect(outcome.kind).toBe('changed');
      await rig.work();
    };
    await set(['needs-and-offers'], 1);
    expect(cardProblems(messages()[0])).toEqual([]);
    expect(titles(messages()[0])).toEqual(['Open']);
    expect(linesOf(messages()[0])).toContain('Your team has switched this practice off.');
    expect(linesOf(messages()[0])).toContain('Wrote the handover');
    await set(on, 2);
    expect(titles(messages()[0])).toEqual(asks);
  });
});
