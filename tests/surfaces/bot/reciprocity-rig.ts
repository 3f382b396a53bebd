import { afterEach, beforeEach, expect } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { executed, installations } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf } from './read-card.ts';

/** A bot in the sample team for each test, whose cards about needs, offers and promises are pressed. */
export const openReciprocityRig = () => {
  let started: BotRig | undefined;
  const rig = (): BotRig => {
    if (started === undefined) throw new Error('the rig is there once the tests run');
    return started;
  };
  const by = (person: PersonId, locale = 'en-GB') => ({ serviceUrl: rig().connector.url, person, locale });
  beforeEach(async () => {
    started = await startBotRig();
    for (const activity of installations(by(ada))) await started.send(activity);
    await started.work();
    started.connector.posts.length = 0;
  });
  afterEach(() => rig().stop());
  /** What the bot answers to a press, in the place of the card. */
  const send = async (person: PersonId, data: object): Promise<unknown> => {
    const { status, body } = await rig().send(executed(by(person), data));
    expect(status).toBe(200);
    const { value } = body as { value: unknown };
    if (typeof value !== 'string') expect(cardProblems(value)).toEqual([]);
    return value;
  };
  const press = (person: PersonId, data: object): Promise<unknown> =>
    send(person, { schema: 1, teamId: teamId(1), ...data });
  const onBoard = async () => {
    const week = weekOf('2026-11-20');
    return (await rig().board.ofWeeks(scope, week, week)).map(({ value }) => value);
  };
  return {
    rig,
    by,
    press,
    onBoard,
    promises: async () => valuesOf(await onBoard(), 'promise'),
    form: (person: PersonId, which: string) => press(person, { action: 'open-reciprocity-form', form: which }),
    take: (person: PersonId, inputs: object) => press(person, { action: 'take-need', ...inputs }),
    /** Fills a form in and presses one of its buttons. */
    fill: (person: PersonId, card: unknown, title: string, inputs: object) =>
      send(person, { ...(buttonsOf(card).find((button) => button.title === title)?.data as object), ...inputs }),
  };
};
