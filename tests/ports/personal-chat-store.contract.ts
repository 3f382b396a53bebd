import { describe, expect, test } from '@jest/globals';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** The chat of a person whom no other test has seen. */
const newChat = (given: Partial<PersonalChat> = {}): PersonalChat => ({
  tenantId: tenantId(1),
  personId: personId((people += 1)),
  name: 'Ada Okafor',
  language: 'en',
  conversationId: 'a:1x/y?z#',
  userId: '29:1x/y?z#',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  zone: 'Europe/Rome',
  greetedAt: undefined,
  stoppedAt: undefined,
  ...given,
});

export const describePersonalChatStore = (name: string, open: () => PersonalChatStore): void => {
  describe(`personal-chat store, ${name}`, () => {
    const kept = async (chat: PersonalChat) => {
      const store = open();
      await store.save(chat, undefined);
      const { etag } = (await store.load(chat.tenantId, chat.personId))!;
      return { store, etag };
    };
    const read = async (store: PersonalChatStore, chat: PersonalChat) =>
      (await store.load(chat.tenantId, chat.personId))?.value;

    test('someone who never added the app has none', async () => {
      expect(await read(open(), newChat())).toBeUndefined();
    });

    test('what was saved is read back whole', async () => {
      const chat = newChat({ language: 'it', greetedAt: friday, stoppedAt: friday + 1, toldAt: friday });
      const { store } = await kept(chat);
      expect(await read(store, chat)).toEqual(chat);
    });

    test('someone who adds the app again is no longer stopped', async () => {
      const chat = newChat({ greetedAt: friday, stoppedAt: friday + 1 });
      const { store, etag } = await kept(chat);
      expect(await store.save({ ...chat, stoppedAt: undefined, conversationId: 'a:2' }, etag)).toBe('saved');
      expect(await read(store, chat)).toEqual({ ...chat, stoppedAt: undefined, conversationId: 'a:2' });
    });

    test('of two first saves exactly one wins', async () => {
      const [store, chat] = [open(), newChat()];
      const outcomes = await Promise.all([store.save(chat, undefined), store.save(chat, undefined)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('of two later saves on the same state exactly one wins, so that the welcome is sent once', async () => {
      const chat = newChat();
      const { store, etag } = await kept(chat);
      const greeted = { ...chat, greetedAt: friday };
      const outcomes = await Promise.all([store.save(greeted, etag), store.save(greeted, etag)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test.each(awkwardTexts)('keeps %s in a name exactly', async (_, text) => {
      const chat = newChat({ name: text });
      const { store } = await kept(chat);
      expect((await read(store, chat))!.name).toBe(text);
    });

    test('the same person id in another tenant is another person', async () => {
      const chat = newChat();
      const { store } = await kept(chat);
      expect(await read(store, { ...chat, tenantId: tenantId(2) })).toBeUndefined();
    });
  });
};
