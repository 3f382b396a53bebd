import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { mayTellAt } from '#domain/people/when-to-tell.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { KeptNews } from '#ports/news-store.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { PersonJob } from '#ports/send-queue.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { composeNews, teamZone } from './compose-news.ts';
import type { ComposeNewsNeeds } from './compose-news.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { SendPost } from './send-post.ts';

export type PersonDeliveryNeeds = ComposeNewsNeeds & {
  readonly personalChats: PersonalChatStore;
  readonly preferences: PreferenceStore;
  readonly dueIndex: DueIndex;
  readonly outbox: Outbox;
  readonly directMessages: DirectMessages;
};

type Needs = PersonDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Tells one person something in their chat with the bot: one message a day at most, when they want to be reached. Whoever
 * has not added the app for themselves is told nothing: they read it in the tab.
 */
export const tellPerson = async (needs: Needs, job: PersonJob, attempt: number): Promise<Delivery> => {
  const { tenantId, to } = job;
  const chat = (await needs.personalChats.load(tenantId, to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  const self = needs.gate.openSelfForDelivery(tenantId, to);
  if (job.kind === 'tell-person') {
    const { teamId, noun, id, what } = job;
    await needs.news.add(self, { teamId, noun, id, what }, needs.clock.now());
  }
  return tell(needs, self, chat, { kind: job.kind === 'tell-person' ? 'news' : 'morning', attempt });
};

type Turn = { readonly kind: 'news' | 'morning'; readonly attempt: number };

const tell = async (needs: Needs, self: SelfScope, chat: PersonalChat, turn: Turn): Promise<Delivery> => {
  const { clock, outbox, sendPost, directMessages } = needs;
  const kept = await needs.news.list(self);
  const preferences = await loadPreferences(needs.preferences, self);
  const zone = preferences.zone ?? (await teamZone(needs, self, kept));
  const now = clock.now();
  const today = dayIn(zone, now);
  const subject = `told:${today}` as const;
  const told = await outbox.load(self, subject);
  const toldToday = told?.kind === 'sent' || told?.kind === 'unknown';
  const waiting = kept.filter((news) => isWaiting(news, today, toldToday));
  if (waiting.length === 0) return done;
  const at = mayTellAt(preferences, zone, now, { kind: turn.kind, toldToday });
  if (at === undefined) return forget(needs, self, waiting);
  if (at > now) return putOff(needs, self, at);
  const posting = await sendPost({
    scope: self,
    subject,
    attempt: turn.attempt,
    compose: () => composeNews(needs, self, { chat, today, waiting }),
    post: (card) => directMessages.send(chat, card),
  });
  if (posting.kind !== 'posted') return posting.kind === 'gone' ? done : posting;
  await forgetOld(needs, self, kept, today);
  return tellTheRest(needs, self, mayTellAt(preferences, zone, now, { kind: turn.kind, toldToday: true }));
};

/** What had not come to pass when the day's message was written, or came too late for it. */
const tellTheRest = async (needs: Needs, self: SelfScope, at: Instant | undefined): Promise<Delivery> => {
  const kept = await needs.news.list(self);
  const isRest = kept.some(({ toldOn }) => toldOn === undefined);
  return isRest && at !== undefined ? putOff(needs, self, at) : done;
};

/** Those of a message that Teams refused for now are sent again with the next attempt at that day's message. */
const isWaiting = ({ toldOn }: KeptNews, today: string, toldToday: boolean): boolean =>
  toldOn === undefined || (toldOn === today && !toldToday);

/** Someone who wants no messages finds all of it in the tab. */
const forget = async ({ news }: Needs, self: SelfScope, waiting: readonly KeptNews[]): Promise<Delivery> => {
  await news.remove(self, waiting);
  return done;
};

const putOff = async ({ dueIndex }: Needs, self: SelfScope, at: Instant): Promise<Delivery> => {
  const { tenantId, personId } = self;
  const job = { kind: 'tell-waiting', tenantId, to: personId } as const;
  await dueIndex.put({ at, tenantId, owner: personId, name: 'tell', job });
  return done;
};

/** Days for which it is remembered that something was told: longer than any job can come twice. */
const rememberDays = 30;

const forgetOld = async ({ news }: Needs, self: SelfScope, kept: readonly KeptNews[], today: string): Promise<void> => {
  const limit = addDays(today, -rememberDays);
  await news.remove(
    self,
    kept.filter(({ toldOn }) => toldOn !== undefined && toldOn < limit),
  );
};
