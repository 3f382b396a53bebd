import { dayIn } from '#domain/calendar/zoned-day.ts';
import { mayTellAt } from '#domain/people/when-to-tell.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { PostOutcome } from '#ports/chat.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { KeptNews } from '#ports/news-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonJob, TellingJob } from '#ports/send-queue.ts';
import type { Stored } from '#ports/stored.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { changeChat } from '#usecases/people/change-chat.ts';
import { composeNews } from './compose-news.ts';
import type { ComposeNewsNeeds, DaysMessage } from './compose-news.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { Reader } from './draw-news.ts';
import { sendDaysMessage } from './send-days-message.ts';
import type { DaysMessageNeeds } from './send-days-message.ts';
import type { SendPost } from './send-post.ts';
import { readWishes } from './read-wishes.ts';
import type { Wishes, WishesNeeds } from './read-wishes.ts';

export type PersonDeliveryNeeds = ComposeNewsNeeds &
  WishesNeeds &
  DaysMessageNeeds & {
    readonly personalChats: PersonalChatStore;
    readonly dueIndex: DueIndex;
  };

type Needs = PersonDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Tells one person something in their chat with the bot: one message a day at most, whatever its cause, when they want to
 * be reached. Whoever has not added the app for themselves is told nothing: they read it in the tab.
 */
export const tellPerson = async (
  needs: Needs,
  job: TellingJob | Extract<PersonJob, { kind: 'tell-waiting' }>,
  attempt: number,
): Promise<Delivery> => {
  const { tenantId, to } = job;
  const known = await needs.personalChats.load(tenantId, to);
  if (known === undefined || known.value.stoppedAt !== undefined) return done;
  const self = needs.gate.openSelfForDelivery(tenantId, to);
  if (job.kind !== 'tell-waiting') await needs.news.add(self, job, needs.clock.now());
  const kept = await needs.news.list(self);
  const wishes = await readWishes(needs, { self, chat: known.value }, kept);
  const today = dayIn(wishes.zone, needs.clock.now());
  const reader = { self, chat: known.value, today };
  return tell(needs, reader, { known, kept, wishes, isNews: job.kind !== 'tell-waiting', attempt });
};

type Turn = {
  readonly known: Stored<PersonalChat>;
  readonly kept: readonly KeptNews[];
  readonly wishes: Wishes;
  /** Else what was put off until now. */
  readonly isNews: boolean;
  readonly attempt: number;
};

const tell = async (needs: Needs, reader: Reader, turn: Turn): Promise<Delivery> => {
  const { self, today } = reader;
  const subject = `told:${today}` as const;
  const told = await needs.outbox.load(self, subject);
  const toldToday = told?.kind === 'sent' || told?.kind === 'unknown';
  const waiting = turn.kept.filter((news) => isWaiting(news, today, toldToday));
  if (waiting.length === 0) return done;
  const at = mayBeToldAt(needs, turn, toldToday);
  if (at === undefined) return forget(needs, reader, waiting);
  if (at > needs.clock.now()) return putOff(needs, reader, at);
  let message: DaysMessage | undefined;
  const posting = await needs.sendPost({
    scope: self,
    subject,
    attempt: turn.attempt,
    compose: async () => {
      message = await composeNews(needs, reader, waiting);
      return message?.card;
    },
    post: async (card, asked) => {
      const outcome = await sendDaysMessage(needs, reader, { card, message, turn: asked });
      await keepReopened(needs, turn.known.value, outcome);
      return outcome;
    },
  });
  if (posting.kind === 'gone') return stopChat(needs, turn.known);
  if (posting.kind !== 'posted') return posting;
  await forgetOld(needs, reader, turn.kept);
  return tellTheRest(needs, reader, mayBeToldAt(needs, turn, true));
};

/** What was sent is sent, whether its place can be kept or not: then the chat is found missing, and opened, once more. */
const keepReopened = async ({ personalChats }: Needs, chat: PersonalChat, outcome: PostOutcome): Promise<void> => {
  if (outcome.kind !== 'sent' || outcome.channelId === chat.conversationId) return;
  try {
    await changeChat(personalChats, chat, (known) => known && { ...known, conversationId: outcome.channelId });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};

const mayBeToldAt = (
  { clock }: Needs,
  { wishes: { preferences, zone, focus }, isNews }: Turn,
  toldToday: boolean,
): Instant | undefined =>
  mayTellAt(preferences, zone, clock.now(), { kind: isNews ? 'news' : 'morning', toldToday, focus });

/**
 * Nothing more is sent to someone who has blocked the bot or whose chat is gone, until they give a sign of life. A conflict
 * is such a sign, or a removal: either says more than this. A refused redrawing says nothing of the chat: its message may
 * have been deleted.
 */
const stopChat = async (
  { personalChats, clock }: Needs,
  { value: chat, etag }: Stored<PersonalChat>,
): Promise<Delivery> => {
  await personalChats.save({ ...chat, stoppedAt: clock.now() }, etag);
  return done;
};

/** What had not come to pass when the day's message was written, or came too late for it. */
const tellTheRest = async (needs: Needs, reader: Reader, at: Instant | undefined): Promise<Delivery> => {
  const kept = await needs.news.list(reader.self);
  const isRest = kept.some(({ toldOn }) => toldOn === undefined);
  return isRest && at !== undefined ? putOff(needs, reader, at) : done;
};

/** Those of a message that Teams refused for now are sent again with the next attempt at that day's message. */
const isWaiting = ({ toldOn }: KeptNews, today: string, toldToday: boolean): boolean =>
  toldOn === undefined || (toldOn === today && !toldToday);

/** Someone who wants no messages finds all of it in the tab. */
const forget = async ({ news }: Needs, { self }: Reader, waiting: readonly KeptNews[]): Promise<Delivery> => {
  await news.remove(self, waiting);
  return done;
};

const putOff = async ({ dueIndex }: Needs, { self }: Reader, at: Instant): Promise<Delivery> => {
  const { tenantId, personId } = self;
  const job = { kind: 'tell-waiting', tenantId, to: personId } as const;
  await dueIndex.put({ at, tenantId, owner: personId, name: 'tell', job });
  return done;
};

/** Days for which it is remembered what a message told: until then it can be brought up to date. */
const rememberDays = 365;

const forgetOld = async ({ news }: Needs, { self, today }: Reader, kept: readonly KeptNews[]): Promise<void> => {
  const limit = addDays(today, -rememberDays);
  await news.remove(
    self,
    kept.filter(({ toldOn }) => toldOn !== undefined && toldOn < limit),
  );
};
