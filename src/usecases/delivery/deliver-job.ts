import { sweepAfter } from '#domain/privacy/retention.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { FocusJob, SendJob, SendQueue, TeamJob } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { beginFieldWindow } from '#usecases/field-window/begin-field-window.ts';
import type { StartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { dropFocusTimes } from '#usecases/focus-times/drop-focus-times.ts';
import { remindOfDissent } from '#usecases/dissent/remind-of-dissent.ts';
import { remindOfDissents } from '#usecases/dissent/remind-of-dissents.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import type { Gate, TeamForDelivery } from '#usecases/people/gate.ts';
import { dueSweep } from '#usecases/privacy/sweep-practices.ts';
import type { ScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import type { DrawVoices, StartVoices } from '#usecases/shout-out/draw-voices.ts';
import { changeTeam } from '#usecases/team/change-team.ts';
import type { LetGoOfAll } from '#usecases/team/let-go-of-all.ts';
import type { PurgeTeam } from '#usecases/team/purge-team.ts';
import { deliverItem } from './deliver-item.ts';
import type { BoardDeliveryNeeds } from './deliver-item.ts';
import { deliverPairJob } from './deliver-pair-job.ts';
import type { PairDeliveryNeeds } from './deliver-pair-job.ts';
import { deliverPrivacyJob } from './deliver-privacy-job.ts';
import type { PrivacyDeliveryNeeds } from './deliver-privacy-job.ts';
import { deliverProposal } from './deliver-proposal.ts';
import { deliverWelcome } from './deliver-welcome.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderPost } from './post.ts';
import { postRitual } from './post-ritual.ts';
import type { PostRitualNeeds } from './post-ritual.ts';
import { redrawRitual } from './redraw-ritual.ts';
import { refreshProposal } from './refresh-proposal.ts';
import { refreshTeamSummaries } from './refresh-team-summaries.ts';
import { refreshTeamTold, refreshTold } from './refresh-told.ts';
import { removeTeamSummaries } from './remove-team-summaries.ts';
import { makeSendPost, makeSendShared } from './send-post.ts';
import type { SendPost, SendShared } from './send-post.ts';
import { tellPerson } from './tell-person.ts';
import type { PersonDeliveryNeeds } from './tell-person.ts';

/** Does one job. `attempt` is 1 at the first hand-out. Rejects only for a bug. */
export type DeliverJob = (job: SendJob, attempt: number) => Promise<Delivery>;

type Needs = PairDeliveryNeeds &
  PersonDeliveryNeeds &
  BoardDeliveryNeeds &
  PrivacyDeliveryNeeds &
  Omit<PostRitualNeeds, 'sendShared'> & {
    readonly teams: TeamStore;
    readonly teamSummaries: TeamSummaryStore;
    readonly alliances: AllianceStore;
    readonly queue: SendQueue;
    /** Where left out, what goes to many is done at once. */
    readonly pace?: Pick<SendPace, 'delays'> | undefined;
    readonly renderPost: RenderPost;
    readonly purgeTeam: PurgeTeam;
    readonly letGoOfAll: LetGoOfAll;
    readonly scheduleRituals: ScheduleRituals;
    readonly drawVoices: DrawVoices;
    readonly startVoices: StartVoices;
    readonly startFieldReminders: StartFieldReminders;
  };

export const makeDeliverJob = (needs: Needs): DeliverJob => {
  const equipped = { ...needs, sendPost: makeSendPost(needs), sendShared: makeSendShared(needs) };
  return async (job, attempt) => {
    try {
      return await deliver(equipped, job, attempt);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return { kind: 'failed', retryAfterMs: error.retryAfterMs ?? 0, reason: error.message, isPassing: true };
    }
  };
};

type Equipped = Needs & { readonly sendPost: SendPost; readonly sendShared: SendShared };

const deliver = (needs: Equipped, job: SendJob, attempt: number): Promise<Delivery> => {
  switch (job.kind) {
    case 'remove-team-summaries':
      return removeTeamSummaries(needs, job);
    case 'purge-team':
      return purge(needs, job);
    case 'forget-person':
    case 'look-for-leaver':
    case 'sweep-practices':
    case 'sweep-tenant':
      return deliverPrivacyJob(needs, job);
    case 'schedule-rituals':
      return schedule(needs, job, attempt);
    case 'tell-person':
    case 'tell-dissent':
    case 'tell-waiting':
    case 'greet-joiner':
    case 'post-invitation':
    case 'post-pair-news':
      return tellPerson(needs, job, attempt);
    case 'refresh-invitation':
    case 'retract-invitation':
    case 'blank-invitation':
      return deliverPairJob(needs, job, attempt);
    case 'refresh-told':
      return refreshTold(needs, job, attempt);
    case 'drop-focus-times':
      return drop(needs, job);
    case 'post-ritual':
      return postRitual(needs, job, attempt);
    case 'begin-field-window':
    case 'remind-of-dissent':
    case 'remind-of-dissents':
    case 'post-welcome':
    case 'post-proposal':
    case 'refresh-proposal':
    case 'refresh-team-summaries':
    case 'post-item':
    case 'refresh-item':
    case 'refresh-ritual':
    case 'refresh-team-told':
    case 'draw-voices':
      return deliverTeamJob(needs, job, attempt);
  }
};

/** Job by job, so that others have their turn in between. */
const purge = async (
  { purgeTeam }: Equipped,
  { tenantId, teamId }: Pick<TeamJob, 'tenantId' | 'teamId'>,
): Promise<Delivery> => {
  const outcome = await purgeTeam(tenantId, teamId);
  switch (outcome.kind) {
    case 'over':
      return done;
    case 'too-early':
      return { kind: 'paced', delayMs: outcome.waitMs };
    case 'more':
      return { kind: 'paced', delayMs: 0 };
  }
};

type ScheduleJob = Extract<SendJob, { kind: 'schedule-rituals' }>;

/** The job may be here before the settings are saved, or for a save that never will be: it waits a little, then ends. */
const schedule = async (needs: Equipped, job: ScheduleJob, attempt: number): Promise<Delivery> => {
  switch (await needs.scheduleRituals(job, job.revision, job.from)) {
    case 'scheduled':
      await startWeek(needs, job);
      return done;
    case 'not-yet':
      return { kind: 'waiting', delayMs: backoffMs(attempt) };
    case 'busy':
      return { kind: 'failed', retryAfterMs: 0, reason: "others kept changing the team's plan", isPassing: true };
  }
};

/** What else of the team's week goes by the due index; noted last, as done. */
const startWeek = async (needs: Equipped, { tenantId, teamId }: ScheduleJob): Promise<void> => {
  const open = await openForWeek(needs.gate, tenantId, teamId);
  if (open.kind === 'closed') return;
  await needs.startVoices(open);
  await needs.startFieldReminders(open);
  const now = needs.clock.now();
  await needs.dueIndex.addAll([dueSweep({ tenantId, teamId }, sweepAfter(teamId, now))]);
  await changeTeam(needs.teams, tenantId, teamId, (team) => ({ ...team, plannedAt: team.plannedAt ?? now }));
};

/** A refusal that is remembered may be from before the sign of life for which the week is planned anew. */
const openForWeek = async (gate: Gate, ...ids: Parameters<Gate['openAfresh']>): ReturnType<Gate['openForDelivery']> => {
  const open = await gate.openForDelivery(...ids);
  return open.kind === 'closed' ? gate.openAfresh(...ids) : open;
};

const drop = async (needs: Equipped, { tenantId, to }: FocusJob): Promise<Delivery> => {
  await dropFocusTimes(needs, needs.gate.openSelfForDelivery(tenantId, to));
  return done;
};

/** A job that needs the team opened. */
type PostingJob = Exclude<
  TeamJob,
  ScheduleJob | { kind: 'greet-joiner' | 'post-ritual' | 'purge-team' | 'sweep-practices' | 'remove-team-summaries' }
>;

const deliverTeamJob = async (needs: Equipped, job: PostingJob, attempt: number): Promise<Delivery> => {
  const open = await openFor(needs.gate, job);
  // The app was removed: what was to be said there has nobody to be said to.
  return open.kind === 'closed' ? done : deliverTo(needs, open, job, attempt);
};

/** What is about those who are in the team now asks Teams afresh; a new post counts nobody yet. */
const openFor = (gate: Gate, { kind, tenantId, teamId }: PostingJob): ReturnType<Gate['openForDelivery']> =>
  aboutMembers.has(kind) ? gate.openAfresh(tenantId, teamId) : gate.openForDelivery(tenantId, teamId);

const aboutMembers: ReadonlySet<PostingJob['kind']> = new Set(['refresh-proposal', 'refresh-team-summaries']);

const deliverTo = async (
  needs: Equipped,
  open: TeamForDelivery,
  job: PostingJob,
  attempt: number,
): Promise<Delivery> => {
  switch (job.kind) {
    case 'begin-field-window':
      await beginFieldWindow(needs, open, job);
      return done;
    case 'remind-of-dissent':
      await remindOfDissent(needs, open, job.id);
      return done;
    case 'remind-of-dissents':
      await remindOfDissents(needs, open);
      return done;
    case 'post-welcome':
      return deliverWelcome(needs, open, attempt);
    case 'post-proposal':
      return deliverProposal(needs, open, job.version, attempt);
    case 'refresh-proposal':
      return refreshProposal(needs, open, job.version, attempt);
    case 'post-item':
    case 'refresh-item':
      return deliverItem(needs, open, job, attempt);
    case 'refresh-ritual':
      return redrawRitual(needs, open, job, attempt);
    case 'refresh-team-summaries':
      return refreshTeamSummaries(needs, open);
    case 'refresh-team-told':
      return refreshTeamTold(needs, open, job);
    case 'draw-voices':
      await needs.drawVoices(open);
      return done;
  }
};
