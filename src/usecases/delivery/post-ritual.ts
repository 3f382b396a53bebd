import { catchUpMs, standingTimes, timeAfter } from '#domain/ritual/ritual-plan.ts';
import type { Chat } from '#ports/chat.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { dueRitual, planAnew } from '#usecases/ritual/due-ritual.ts';
import { composeRitual } from './compose-ritual.ts';
import type { ComposeRitualNeeds } from './compose-ritual.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { joinDaysPost } from './join-days-post.ts';
import type { JoinNeeds } from './join-days-post.ts';
import { leaveLate } from './leave-late.ts';
import { openRitual } from './open-ritual.ts';
import { daySubject, ritualSubject } from './ritual-subjects.ts';
import type { DaySubject, RitualSubject } from './ritual-subjects.ts';
import { foreseenOf, isSamePost } from './ritual-wanted.ts';
import type { DaysPost, PostRitual, Wanted } from './ritual-wanted.ts';
import type { SendPrepared, SendShared } from './send-post.ts';

export type PostRitualNeeds = ComposeRitualNeeds &
  JoinNeeds & {
    readonly chat: Chat;
    readonly queue: SendQueue;
    readonly dueIndex: DueIndex;
    readonly sendShared: SendShared;
  };

type Needs = PostRitualNeeds;

/** Between two looks the team has changed what it wants: rare, and never for long. */
const mostTries = 3;

/**
 * Posts rituals of a week, each once and in one post a day. What the job says is claimed first; then all of the team is
 * read at once, so that the post shows everything saved before the claim. Where the team wants something else by now the
 * claims are given back, and it is begun anew with that.
 */
export const postRitual = async (needs: Needs, job: PostRitual, attempt: number): Promise<Delivery> => {
  const isLate = job.due !== undefined && needs.clock.now() - job.due.at > catchUpMs;
  let foreseen = isLate && job.again === undefined ? undefined : foreseenOf(job, needs.clock.now());
  for (let tries = 0; tries < mostTries; tries += 1) {
    const tried = foreseen && (await tryPost(needs, job, foreseen, attempt));
    if (tried !== undefined && tried.kind !== 'otherwise') return tried;
    const { wanted } = tried ?? (await openRitual(needs, job));
    if (wanted.kind !== 'post') return leave(needs, job, wanted, attempt);
    foreseen = wanted;
  }
  return { kind: 'waiting', delayMs: backoffMs(attempt) };
};

/** Beyond the time that whoever has added the job takes to enter the row of the next time behind it. */
const rowIsThereMs = 60_000;

/**
 * What a plan of before has left in the index goes from it, or it would come again each week; the rows of the present plan
 * are entered again.
 */
const leave = async (needs: Needs, job: PostRitual, wanted: Wanted, attempt: number): Promise<Delivery> => {
  const { queue, dueIndex, clock } = needs;
  const { rituals, due } = job;
  if (wanted.kind === 'late') return leaveLate(needs, job, wanted.at);
  if (wanted.kind === 'nothing' || due === undefined) return done;
  if (attempt === 1) return { kind: 'waiting', delayMs: rowIsThereMs };
  const { zone, moment } = due;
  const then = { rituals, moment, next: timeAfter(due, due.at) };
  const times = standingTimes(then, zone, clock.now());
  await dueIndex.removeAll(times.map((next) => dueRitual(job, zone, { ...then, next })));
  // Last: the plan may have come back to these times meanwhile, or the team to us, and what was entered for that is gone.
  await queue.add(planAnew(job));
  return done;
};

/** `otherwise`: the team wants something else than was tried. */
type Tried = Delivery | { readonly kind: 'otherwise'; readonly wanted: Wanted };

const tryPost = async (needs: Needs, job: PostRitual, post: DaysPost, attempt: number): Promise<Tried> => {
  const [day, rituals] = [daySubject(post.day), post.rituals.map((ritual) => ritualSubject(ritual, job.week))];
  let otherwise: Wanted | undefined;
  let daysPost: OutboxEntry | undefined;
  const posting = await needs.sendShared<DaySubject | RitualSubject>({
    scope: needs.gate.openForClaim(job.tenantId, job.teamId),
    subjects: [day, ...rituals],
    attempt,
    isOver: (entries) => {
      daysPost = entries.get(day);
      return isThere(daysPost) || rituals.every((subject) => isThere(entries.get(subject)));
    },
    prepare: async (won) => {
      const prepared = won.includes(day) ? await prepare(needs, job, post, won) : undefined;
      if (typeof prepared !== 'object') return prepared;
      otherwise = prepared.wanted;
      return undefined;
    },
  });
  if (otherwise !== undefined) return { kind: 'otherwise', wanted: otherwise };
  if (daysPost?.kind === 'sent') return joinDaysPost(needs, { job, post, daysPost }, attempt);
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

/** Posted, or maybe posted: in both cases not again. */
const isThere = (entry: OutboxEntry | undefined): boolean => entry?.kind === 'sent' || entry?.kind === 'unknown';

const prepare = async (
  needs: Needs,
  job: PostRitual,
  post: DaysPost,
  won: readonly (DaySubject | RitualSubject)[],
): Promise<SendPrepared | { readonly wanted: Wanted } | undefined> => {
  const { open, wanted, isDrifted } = await openRitual(needs, job);
  if (isDrifted) await needs.queue.add(planAnew(job));
  if (open === undefined || wanted.kind !== 'post' || !isSamePost(wanted, post)) return { wanted };
  const rituals = post.rituals.filter((ritual) => won.includes(ritualSubject(ritual, job.week)));
  if (rituals.length === 0) return undefined;
  const drawing = await composeRitual(needs, open, job, rituals);
  if (drawing === 'gone') return { wanted: { kind: 'nothing' } };
  return drawing && ((turn) => needs.chat.post(open.team, drawing.card, turn));
};
