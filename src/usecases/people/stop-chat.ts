import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated, newestTold } from '#domain/shared/told-order.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { changeChat } from './change-chat.ts';

/** @param at when it happened, by Teams' clock, as far as it tells */
export type StopChat = (sign: ChatSign, at?: Instant) => Promise<void>;

type Needs = { readonly personalChats: PersonalChatStore; readonly clock: Clock };

/**
 * Someone removed the app: nothing is sent to them until they add it again, and nothing is deleted, as what they have with
 * others is theirs, too. A removal that is older than the newest installation changes nothing.
 */
export const makeStopChat =
  ({ personalChats, clock }: Needs): StopChat =>
  async (sign, at) => {
    const now = clock.now();
    await changeChat(personalChats, sign, (known) => {
      if (known === undefined || (known.stoppedAt === undefined && isOutdated(known, at, now))) return known;
      return { ...known, stoppedAt: known.stoppedAt ?? now, toldAt: newestTold(known, at, now) };
    });
  };
