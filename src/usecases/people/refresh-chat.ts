import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated } from '#domain/shared/told-order.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { changeChat } from './change-chat.ts';

/** @param at when they wrote, by Teams' clock, as far as it tells */
export type RefreshChat = (sign: ChatSign, language: PersonalChat['language'], at?: Instant) => Promise<void>;

/**
 * Keeps current where and in which language the bot reaches someone who writes to it. Whoever writes has the app, unless they
 * have removed it since.
 */
export const makeRefreshChat =
  ({ personalChats, clock }: { personalChats: PersonalChatStore; clock: Clock }): RefreshChat =>
  async (sign, language, at) => {
    const now = clock.now();
    await changeChat(personalChats, sign, (known) => {
      if (known?.stoppedAt !== undefined && isOutdated(known, at, now)) return known;
      return {
        ...sign,
        language,
        zone: sign.zone ?? known?.zone,
        greetedAt: known?.greetedAt,
        stoppedAt: undefined,
        toldAt: known?.toldAt,
      };
    });
  };
