import type { Chat } from '#ports/chat.ts';
import type { Outbox, OutboxEntry } from '#ports/outbox.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { openRitual } from './open-ritual.ts';
import { redrawRitual } from './redraw-ritual.ts';
import type { RedrawRitualNeeds } from './redraw-ritual.ts';
import { ritualSubject } from './ritual-subjects.ts';
import type { OpenRitualNeeds } from './open-ritual.ts';
import { isSamePost } from './ritual-wanted.ts';
import type { DaysPost, PostRitual, Wanted } from './ritual-wanted.ts';

export type JoinNeeds = OpenRitualNeeds & RedrawRitualNeeds & { readonly outbox: Outbox; readonly chat: Chat };

type Joining = {
  readonly job: PostRitual;
  readonly post: DaysPost;
  readonly daysPost: Extract<OutboxEntry, { kind: 'sent' }>;
};

/**
 * Where the day has its post already, because a team moved its rituals on the day itself, these go into that one: such as
 * have no post, or one that never came to be.
 */
export const joinDaysPost = async (
  needs: JoinNeeds,
  { job, post, daysPost }: Joining,
  attempt: number,
): Promise<Delivery | { readonly kind: 'otherwise'; readonly wanted: Wanted }> => {
  const { open, wanted } = await openRitual(needs, job);
  if (open === undefined || wanted.kind !== 'post' || !isSamePost(wanted, post)) return { kind: 'otherwise', wanted };
  // One that has died in between has claimed all of them, and redrawn nothing.
  let isAnyNew = attempt > 1;
  for (const ritual of post.rituals) {
    const subject = ritualSubject(ritual, job.week);
    const claim = await needs.outbox.claim(open.scope, subject);
    if (claim.kind === 'taken' && claim.entry.kind !== 'claimed') continue;
    await needs.outbox.recordSent(open.scope, subject, daysPost);
    isAnyNew = true;
  }
  const [any] = post.rituals;
  if (!isAnyNew || any === undefined) return done;
  const roster = await open.members();
  if (roster === undefined) return done;
  return redrawRitual(needs, { ...open, roster }, { ritual: any, week: job.week }, attempt);
};
