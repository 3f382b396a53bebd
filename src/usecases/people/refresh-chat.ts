import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated } from '#domain/shared/told-order.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { changeChat } from './change-chat.ts';

/** @param at when they wrote, by Teams' clock, as far as it tells */
export type RefreshChat = (sign: ChatSign, language: PersonalChat['language'], at?: Instant) => Promise<void>;

type Needs = { readonly personalChats: PersonalChatStore; readonly queue: SendQueue; readonly clock: Clock };

/**
 * Keeps current where and in which language the bot reaches someone who writes to it. Whoever writes has the app, unless they
 * have removed it since. What waited while they were not reached is told then.
 */
export const makeRefreshChat =
  ({ personalChats, queue, clock }: Needs): RefreshChat =>
  async (sign, language, at) => {
    const now = clock.now();
    const before = await changeChat(personalChats, sign, (known) => {
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
    if (before?.stoppedAt !== undefined && !isOutdated(before, at, now))
      await queue.add({ kind: 'tell-waiting', tenantId: sign.tenantId, to: sign.personId });
  };
