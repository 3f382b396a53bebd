import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { changeChat } from './change-chat.ts';

export type StopChat = (sign: ChatSign) => Promise<void>;

type Needs = { readonly personalChats: PersonalChatStore; readonly clock: Clock };

/** Someone removed the app: nothing is sent to them until they add it again. */
export const makeStopChat =
  ({ personalChats, clock }: Needs): StopChat =>
  async (sign) => {
    const now = clock.now();
    await changeChat(personalChats, sign, (known) => known && { ...known, stoppedAt: known.stoppedAt ?? now });
  };
