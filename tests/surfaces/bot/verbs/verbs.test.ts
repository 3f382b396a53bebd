import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cardActionSchema } from '#contracts/card-action.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { sampleCards } from '../../../e2e/sample-cards.ts';
import { departure, executed, installations, removals, submitted } from '../../../support/activities.ts';
import { forget, scope, startBotRig } from '../../../support/bot-rig.ts';
import type { BotRig } from '../../../support/bot-rig.ts';
import { ada, carla, members, sampleTeam, stranger, teamId } from '../../../support/sample-team.ts';
import { cardProblems } from '../card-schema.ts';
import { buttonsOf, linesOf } from '../read-card.ts';
import type { VerbCase } from './verb-case.ts';
import { verbCases } from './verb-cases.ts';

const verbs = cardActionSchema.options.map(({ shape }) => shape.action.value);
const covered = new Set(verbCases.map(([, { verb }]) => verb));

test('every verb that a button can carry is among the cases', () => {
  expect(verbs.filter((verb) => !covered.has(verb))).toEqual([]);
});

test('every verb that a card shows is among the cases', () => {
  const shown = sampleCards('en').flatMap(([, card]) => buttonsOf(card).flatMap(({ verb }) => verb ?? []));
  expect(shown.filter((verb) => !verbs.some((one) => one === verb && covered.has(one)))).toEqual([]);
});

/** Friday 20 November 2026, nine in UTC, the team's clock; the team keeps every practice. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  rig.connector.team = { id: sampleTeam().threadId, aadGroupId: teamId(1), name: sampleTeam().name };
  for (const activity of installations(by(ada))) await rig.send(activity);
  await keep(practices);
  await rig.work();
});
afterEach(() => rig.stop());

const by = (person: PersonId) => ({ serviceUrl: rig.connector.url, person, locale: 'en-GB' });
const keep = async (on: readonly Practice[]): Promise<void> => {
  const value = { ...settingsAtFirst('UTC', 'en'), practices: on, revision: 1 };
  const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
  const stored = await rig.board.find(scope, 'settings', 'settings');
  await (stored === undefined ? rig.board.add(scope, entry) : rig.board.save(scope, entry, stored.etag));
};
/** Lays out what the button is about; gives what the button carries. */
const layOut = async ({ prepare, data, verb }: VerbCase): Promise<object> => {
  await prepare?.(rig);
  await rig.work();
  forget(rig);
  return { schema: 1, action: verb, ...(typeof data === 'function' ? await data(rig) : data) };
};
/** What is said, line by line: a message is one line. */
const linesIn = (answer: unknown): readonly string[] => {
  if (typeof answer === 'string') return [answer];
  expect(cardProblems(answer)).toEqual([]);
  return linesOf(answer);
};
const press = async (person: PersonId, payload: object): Promise<readonly string[]> => {
  const { status, body } = await rig.send(executed(by(person), payload));
  expect(status).toBe(200);
  const lines = linesIn((body as { value: unknown }).value);
  expect(lines.join('').trim()).not.toBe('');
  return lines;
};
const expectSaid = (lines: readonly string[], words: string): void => {
  expect(lines).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
};

describe.each(verbCases)('%s', (_, one) => {
  const { presser, said } = one;

  test('does what it says', async () => {
    expectSaid(await press(presser, await layOut(one)), said.happy);
  });

  test('pressed twice says so, or the same', async () => {
    const payload = await layOut(one);
    await press(presser, payload);
    expectSaid(await press(presser, payload), said.twice);
  });

  test('pressed after its week is over', async () => {
    const payload = await layOut(one);
    rig.clock.move(9 * 86_400_000);
    expectSaid(await press(presser, payload), said.late);
  });

  test('pressed by a colleague who is not meant', async () => {
    const [person, words] = said.wrongPerson;
    expectSaid(await press(person, await layOut(one)), words);
  });

  test('pressed by someone from outside', async () => {
    expectSaid(await press(stranger, await layOut(one)), said.stranger);
  });

  test('pressed by someone who has just left the team', async () => {
    const payload = await layOut(one);
    const others = members.filter(({ personId }) => personId !== presser);
    rig.connector.roster = [
      others.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
    ];
    await rig.send(departure(by(carla), presser));
    await rig.work();
    expectSaid(await press(presser, payload), said.afterLeaving);
  });

  test('pressed after the team has removed Alliance', async () => {
    const payload = await layOut(one);
    for (const activity of removals(by(ada))) await rig.send(activity);
    await rig.work();
    expectSaid(await press(presser, payload), said.afterUninstall);
  });

  test('pressed after the team has switched the practice off', async () => {
    const payload = await layOut(one);
    const [practice, words] = said.switchedOff;
    await keep(practices.filter((other) => other !== practice));
    expectSaid(await press(presser, payload), words);
  });

  test('pressed in an old client is answered, or its card drawn anew, and there is no heap of messages', async () => {
    await rig.send(submitted(by(presser), await layOut(one)));
    await rig.work();
    const answers = rig.connector.replies.filter(({ conversationId }) => !conversationId.startsWith('a:'));
    expect(answers).toHaveLength(one.bySubmit === 'answers' ? 1 : 0);
  });

  test('carrying anything else is answered in words, and never fails', async () => {
    const payload = await layOut(one);
    for (const name of Object.keys(payload).filter((key) => key !== 'action'))
      for (const value of [undefined, null, 7, -1, '', 'x', 'x'.repeat(5000), [], {}, '\u0000', '../..', "' or 1 eq 1"])
        await press(presser, { ...payload, [name]: value });
  });
});
