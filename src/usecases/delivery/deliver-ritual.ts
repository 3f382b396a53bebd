import { gatheringsOf, rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Week } from '#domain/shared/week.ts';
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

/** Posts rituals of a week, each once, or redraws the post that one of them is in. */
export const deliverRitual = async (
  needs: Needs,
  open: TeamForDelivery,
  job: RitualJob,
  attempt: number,
): Promise<Delivery> =>
  job.kind === 'post-ritual' ? post(needs, open, job, attempt) : redraw(needs, open, job.ritual, job.week, attempt);

const post = async (needs: Needs, open: TeamForDelivery, job: PostRitual, attempt: number): Promise<Delivery> => {
  const { week } = job;
  const kept = await keptRituals(needs, open, job);
  const posting = await needs.sendShared({
    scope: open.scope,
    subjects: kept.map((ritual) => subjectOf(ritual, week)),
    attempt,
    compose: async (won) => {
      const wanted = kept.filter((ritual) => won.includes(subjectOf(ritual, week)));
      return (await draw(needs, open, wanted, week))?.card;
    },
    post: (card) => needs.chat.post(open.team, card),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

/** The team may have switched one off, or paused, since the job was made. */
const keptRituals = async (
  { board, clock }: Needs,
  open: TeamForDelivery,
  job: PostRitual,
): Promise<readonly Ritual[]> => {
  const settings = await loadSettings(board, open);
  if (isPaused(settings, clock.now())) return [];
  const on = gatheringsOf(settings).flatMap((gathering) => gathering.rituals);
  return rituals.filter((ritual) => job.rituals.includes(ritual) && on.includes(ritual));
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
  const stored = await board.ofWeeks(scope, week, week);
  const entries = stored.map(({ value }) => value);
  const settings = settingsOn(entries, team);
  const today = todayOf(settings, clock.now());
  const card = renderBoard.ritual({ team, roster, settings, today, rituals: wanted, week, entries });
  return card && { card, mark: stored.map(({ etag }) => etag).join() };
};
