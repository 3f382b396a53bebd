import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { changeChat } from './change-chat.ts';

export type RefreshChat = (sign: ChatSign, language: PersonalChat['language']) => Promise<void>;

/** Keeps current where and in which language the bot reaches someone who writes to it; whoever writes has the app. */
export const makeRefreshChat =
  ({ personalChats }: { personalChats: PersonalChatStore }): RefreshChat =>
  async (sign, language) => {
    await changeChat(personalChats, sign, (known) => ({
      ...sign,
      language,
      zone: sign.zone ?? known?.zone,
      greetedAt: known?.greetedAt,
      stoppedAt: undefined,
    }));
  };
