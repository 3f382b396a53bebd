import { afterEach, beforeEach } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import { chatIdOf, executedInChat, personalInstallation } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, bo } from '../../support/sample-team.ts';
import { buttonsOf } from './read-card.ts';

/** What is said in the place of a card. */
export const said = (words: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
});

/** A bot for each test, in the chats of Ada, who invites, and of Bo, who is invited. */
export const openInvitationRig = () => {
  let started: BotRig | undefined;
  const rig = (): BotRig => {
    if (started === undefined) throw new Error('the rig is there once the tests run');
    return started;
  };
  const by = (person: PersonId, locale = 'en-GB') => ({ serviceUrl: rig().connector.url, person, locale });
  beforeEach(async () => {
    started = await startBotRig();
    await started.send(personalInstallation(by(bo), 'add'));
    await started.send(personalInstallation(by(ada), 'add'));
    started.connector.replies.length = 0;
    started.connector.calls.length = 0;
  });
  afterEach(() => rig().stop());
  const cardsIn = (person: PersonId): readonly unknown[] =>
    rig()
      .connector.replies.filter(({ conversationId }) => conversationId === chatIdOf({ person }))
      .map(({ activity }) => (activity as { attachments: { content: unknown }[] }).attachments[0]?.content);
  /** What the card's button carries. */
  const data = (title: string, card = cardsIn(bo)[0]) => buttonsOf(card).find((button) => button.title === title)?.data;
  return {
    rig,
    by,
    cardsIn,
    data,
    standing: async () => (await rig().openPair(bo, ada)).stored.value.standing,
    press: (title: string, person = bo) => rig().send(executedInChat(by(person), data(title))),
    inviteBo: async (why?: string): Promise<void> => {
      await rig().invite(ada, bo, why);
      await rig().work();
    },
  };
};
