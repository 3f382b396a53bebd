import { gatheringsOf, rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsOn, todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import type { RitualJob } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardDeliveryNeeds } from './deliver-item.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { redrawUntilCurrent } from './redraw.ts';
import type { Drawing } from './redraw.ts';
import type { SendShared } from './send-post.ts';

type Needs = BoardDeliveryNeeds & { readonly sendShared: SendShared };
type PostRitual = Extract<RitualJob, { kind: 'post-ritual' }>;

type RitualSubject = `ritual:${Ritual}:${Week}`;
const subjectOf = (ritual: Ritual, week: Week): RitualSubject => `ritual:${ritual}:${week}`;
/** The one post of a day in a team's channel. */
type DaySubject = `ritual-day:${Day}`;

/** Posts rituals of a week, each once and in one post a day, or redraws the post that one of them is in. */
export const deliverRitual = async (
  needs: Needs,
  open: TeamForDelivery,
  job: RitualJob,
  attempt: number,
): Promise<Delivery> =>
  job.kind === 'post-ritual' ? post(needs, open, job, attempt) : redraw(needs, open, job.ritual, job.week, attempt);

/** Where the day has its post already, because a team moved its rituals on the day itself, these go into that one. */
const post = async (needs: Needs, open: TeamForDelivery, job: PostRitual, attempt: number): Promise<Delivery> => {
  const { week } = job;
  const settings = await loadSettings(needs.board, open);
  const day = dayOfPost(settings, week, needs.clock.now());
  const kept = day === undefined ? [] : await keptRituals(needs, open, job, settings);
  if (day === undefined || kept.length === 0) return done;
  const daySubject: DaySubject = `ritual-day:${day}`;
  const daysPost = await needs.outbox.load(open.scope, daySubject);
  if (daysPost?.kind === 'unknown') return done;
  if (daysPost?.kind === 'sent') return join(needs, open, { kept, week, daysPost }, attempt);
  const posting = await needs.sendShared<DaySubject | RitualSubject>({
    scope: open.scope,
    subjects: [daySubject, ...kept.map((ritual) => subjectOf(ritual, week))],
    attempt,
    compose: async (won) => {
      const wanted = kept.filter((ritual) => won.includes(subjectOf(ritual, week)));
      return won.includes(daySubject) ? (await draw(needs, open, wanted, week))?.card : undefined;
    },
    post: (card) => needs.chat.post(open.team, card),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

const hourMs = 3_600_000;

/** The day that a post counts for: its last one up to an hour later. A week that is over has none any more. */
const dayOfPost = (settings: TeamSettings, week: Week, now: Instant): Day | undefined =>
  [now, now - hourMs].map((instant) => todayOf(settings, instant)).find((day) => weekOf(day) === week);

type Joining = { readonly kept: readonly Ritual[]; readonly week: Week; readonly daysPost: Sent };

const join = async (
  needs: Needs,
  open: TeamForDelivery,
  { kept, week, daysPost }: Joining,
  attempt: number,
): Promise<Delivery> => {
  for (const ritual of kept) {
    const subject = subjectOf(ritual, week);
    const claim = await needs.outbox.claim(open.scope, subject);
    if (claim.kind === 'won' || claim.entry.kind === 'claimed')
      await needs.outbox.recordSent(open.scope, subject, daysPost);
  }
  const [any] = kept;
  return any === undefined ? done : redraw(needs, open, any, week, attempt);
};

/** Those that are still to be posted: the team may have switched one off, or paused, since the job was made. */
const keptRituals = async (
  { clock, outbox }: Needs,
  { scope }: TeamForDelivery,
  job: PostRitual,
  settings: TeamSettings,
): Promise<readonly Ritual[]> => {
  if (isPaused(settings, clock.now())) return [];
  const on = gatheringsOf(settings).flatMap((gathering) => gathering.rituals);
  const kept = rituals.filter((ritual) => job.rituals.includes(ritual) && on.includes(ritual));
  const entries = await Promise.all(kept.map((ritual) => outbox.load(scope, subjectOf(ritual, job.week))));
  return kept.filter((_, index) => entries[index] === undefined || entries[index].kind === 'claimed');
};

const isPaused = (settings: TeamSettings, now: number): boolean =>
  settings.pausedUntil !== undefined && todayOf(settings, now) < settings.pausedUntil;

const redraw = async (
  needs: Needs,
  open: TeamForDelivery,
  ritual: Ritual,
  week: Week,
  attempt: number,
): Promise<Delivery> => {
  const entries = await Promise.all(rituals.map((one) => needs.outbox.load(open.scope, subjectOf(one, week))));
  const entry = entries[rituals.indexOf(ritual)];
  // Unclaimed: it is not posted yet, and will be read then. Unknown: no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const sharing = rituals.filter((_, index) => isSamePost(entries[index], entry));
  return redrawUntilCurrent(
    () => draw(needs, open, sharing, week),
    (card) => needs.chat.update(open.team, entry, card),
  );
};

type Sent = Extract<OutboxEntry, { kind: 'sent' }>;

const isSamePost = (one: OutboxEntry | undefined, { channelId, messageId }: Sent): boolean =>
  one?.kind === 'sent' && one.channelId === channelId && one.messageId === messageId;

const draw = async (
  { board, clock, renderBoard }: Needs,
  { scope, team, roster }: TeamForDelivery,
  wanted: readonly Ritual[],
  week: Week,
): Promise<Drawing | undefined> => {
  const read = await board.ofWeeks(scope, addWeeks(week, -1), addWeeks(week, weeksAfter));
  const stored = read.filter(({ value }) => isOfWeek(value, week));
  const entries = stored.map(({ value }) => value);
  const settings = settingsOn(entries, team);
  const today = todayOf(settings, clock.now());
  const card = renderBoard.ritual({ team, roster, settings, today, rituals: wanted, week, entries });
  return card && { card, mark: stored.map(({ etag }) => etag).join() };
};

/** Weeks after its own in which a promise may be settled that an old post shows. */
const weeksAfter = 13;

/**
 * What is open, what is of the week, what was asked and offered in the days before it, as that lasts for seven days, and
 * what became of promises since.
 */
const isOfWeek = ({ place, noun }: BoardEntry, week: Week): boolean => {
  if (place === 'open' || place === week || noun === 'promise') return true;
  return (noun === 'need' || noun === 'offer') && place < week;
};
