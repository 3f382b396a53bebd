import { afterEach, beforeEach, expect } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { executed, installations, personalInstallation } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, bo, sampleTeam, teamId } from '../../support/sample-team.ts';
import { cardProblems, dialogProblems } from './card-schema.ts';
import { buttonsOf, inputsOf } from './read-card.ts';

type Task = { readonly type: string; readonly value: { readonly card: { contentType: string; content: unknown } } };

/** A bot in the sample team for each test, by which people are recognised; Bo has the app for himself. */
export const openShoutOutRig = () => {
  let started: BotRig | undefined;
  const rig = (): BotRig => {
    if (started === undefined) throw new Error('the rig is there once the tests run');
    return started;
  };
  const by = (person: PersonId = ada, locale = 'en-GB') => ({ serviceUrl: rig().connector.url, person, locale });
  beforeEach(async () => {
    started = await startBotRig();
    started.connector.team = { id: sampleTeam().threadId, name: sampleTeam().name, aadGroupId: teamId(1) };
    for (const activity of installations(by(ada))) await started.send(activity);
    await started.send(personalInstallation(by(bo), 'add'));
    await started.work();
    started.connector.replies.length = 0;
    started.connector.posts.length = 0;
  });
  afterEach(() => rig().stop());
  return {
    rig,
    by,
    /** What the bot answers to a press, in the place of the card. */
    press: async (person: PersonId, data: object, locale?: string): Promise<unknown> => {
      const { status, body } = await rig().send(executed(by(person, locale), data));
      expect(status).toBe(200);
      const { value } = body as { value: unknown };
      if (typeof value !== 'string') expect(cardProblems(value)).toEqual([]);
      return value;
    },
    /** The card in the dialog that is the answer. */
    dialog: async (activity: Activity): Promise<unknown> => {
      const { status, body } = await rig().send(activity);
      expect(status).toBe(200);
      const { task } = body as { task: Task };
      expect(task.type).toBe('continue');
      expect(task.value.card.contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(dialogProblems(task.value.card.content)).toEqual([]);
      return task.value.card.content;
    },
    /** The recognitions of the sample week. */
    shoutOuts: async () => {
      const week = weekOf('2026-11-20');
      const stored = await rig().board.ofWeeks(scope, week, week);
      return valuesOf(
        stored.map(({ value }) => value),
        'shout-out',
      );
    },
    /** The cards in personal chats since they were last looked at. */
    told: async (): Promise<readonly unknown[]> => {
      await rig().work();
      const sent = rig().connector.replies.splice(0);
      return sent.map(({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content);
    },
  };
};

/** What a button carries. */
export const dataOf = (card: unknown, title: string): object =>
  buttonsOf(card).find((button) => button.title === title)?.data as object;

/** Whom the form has chosen. */
export const chosenIn = (card: unknown): string | undefined => inputsOf(card).find(({ id }) => id === 'to')?.value;

/** The three parts in the form. */
export const typedIn = (card: unknown): readonly unknown[] =>
  inputsOf(card)
    .filter(({ id }) => id !== 'to')
    .map(({ value }) => value);

export const texts = { gesture: 'Wrote the handover', impact: 'Nobody had to call', learning: 'A page helps' };
export const inputs = { to: bo, ...texts };
