import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated, newestTold } from '#domain/shared/told-order.ts';
import type { ChatSign } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { changeChat } from './change-chat.ts';

/**
 * `first`: it is to be greeted, now and never again.
 *
 * @param at when it happened, by Teams' clock, as far as it tells
 */
export type OpenChat = (sign: ChatSign, language: PersonalChat['language'], at?: Instant) => Promise<'first' | 'known'>;

type Needs = { readonly personalChats: PersonalChatStore; readonly queue: SendQueue; readonly clock: Clock };

/**
 * Takes someone's chat in, as often as they add the app; a removal is taken back, unless it is the newer of the two. What
 * waited when they removed the app is told when they want to be reached, as far as it is still so.
 */
export const makeOpenChat =
  ({ personalChats, queue, clock }: Needs): OpenChat =>
  async (sign, language, at) => {
    const now = clock.now();
    const before = await changeChat(personalChats, sign, (known) => {
      if (known?.stoppedAt !== undefined && isOutdated(known, at, now)) return known;
      return {
        ...sign,
        language,
        zone: sign.zone ?? known?.zone,
        greetedAt: known?.greetedAt ?? now,
        stoppedAt: undefined,
        toldAt: newestTold(known ?? {}, at, now),
      };
    });
    if (before?.stoppedAt !== undefined)
      await queue.add({ kind: 'tell-waiting', tenantId: sign.tenantId, to: sign.personId });
    return before?.greetedAt === undefined ? 'first' : 'known';
  };
