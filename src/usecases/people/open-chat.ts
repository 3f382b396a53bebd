import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { changeChat } from './change-chat.ts';

/** `first`: it is to be greeted, now and never again. */
export type OpenChat = (sign: ChatSign, language: PersonalChat['language']) => Promise<'first' | 'known'>;

type Needs = { readonly personalChats: PersonalChatStore; readonly clock: Clock };

/** Takes someone's chat in, as often as they add the app; a removal is taken back. */
export const makeOpenChat =
  ({ personalChats, clock }: Needs): OpenChat =>
  async (sign, language) => {
    const now = clock.now();
    const before = await changeChat(personalChats, sign, (known) => ({
      ...sign,
      language,
      zone: sign.zone ?? known?.zone,
      greetedAt: known?.greetedAt ?? now,
      stoppedAt: undefined,
    }));
    return before?.greetedAt === undefined ? 'first' : 'known';
  };
