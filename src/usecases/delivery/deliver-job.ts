import type { AllianceStore } from '#ports/alliance-store.ts';
import type { FocusJob, SendJob, SendQueue, TeamJob } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { beginFieldWindow } from '#usecases/field-window/begin-field-window.ts';
import type { StartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { dropFocusTimes } from '#usecases/focus-times/drop-focus-times.ts';
import { remindOfDissent } from '#usecases/dissent/remind-of-dissent.ts';
import type { Gate, TeamForDelivery } from '#usecases/people/gate.ts';
import type { ScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import type { DrawVoices, StartVoices } from '#usecases/shout-out/draw-voices.ts';
import { changeTeam } from '#usecases/team/change-team.ts';
import { deliverItem } from './deliver-item.ts';
import type { BoardDeliveryNeeds } from './deliver-item.ts';
import { deliverPairJob } from './deliver-pair-job.ts';
import type { PairDeliveryNeeds } from './deliver-pair-job.ts';
import { deliverProposal } from './deliver-proposal.ts';
import { deliverRitual } from './deliver-ritual.ts';
import { deliverWelcome } from './deliver-welcome.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderPost } from './post.ts';
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
  BoardDeliveryNeeds & {
    readonly teams: TeamStore;
    readonly teamSummaries: TeamSummaryStore;
    readonly alliances: AllianceStore;
    readonly queue: SendQueue;
    readonly renderPost: RenderPost;
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
      return { kind: 'failed', retryAfterMs: error.retryAfterMs ?? 0, reason: error.message };
    }
  };
};

type Equipped = Needs & { readonly sendPost: SendPost; readonly sendShared: SendShared };

const deliver = (needs: Equipped, job: SendJob, attempt: number): Promise<Delivery> => {
  switch (job.kind) {
    case 'remove-team-summaries':
      return removeTeamSummaries(needs, job);
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
      return deliverPairJob(needs, job, attempt);
    case 'refresh-told':
      return refreshTold(needs, job, attempt);
    case 'drop-focus-times':
      return drop(needs, job);
    case 'begin-field-window':
    case 'remind-of-dissent':
    case 'post-welcome':
    case 'post-proposal':
    case 'refresh-proposal':
    case 'refresh-team-summaries':
    case 'post-item':
    case 'refresh-item':
    case 'post-ritual':
    case 'refresh-ritual':
    case 'refresh-team-told':
    case 'draw-voices':
      return deliverTeamJob(needs, job, attempt);
  }
};

type ScheduleJob = Extract<SendJob, { kind: 'schedule-rituals' }>;

/** The job may be here before the settings are saved, or for a save that never will be: it waits a little, then ends. */
const schedule = async (needs: Equipped, job: ScheduleJob, attempt: number): Promise<Delivery> => {
  switch (await needs.scheduleRituals(job, job.revision)) {
    case 'scheduled':
      await startWeek(needs, job);
      return done;
    case 'not-yet':
      return { kind: 'waiting', delayMs: backoffMs(attempt) };
    case 'busy':
      return { kind: 'failed', retryAfterMs: 0, reason: "others kept changing the team's plan" };
  }
};

/** What else of the team's week goes by the due index; noted last, as done. */
const startWeek = async (needs: Equipped, { tenantId, teamId }: ScheduleJob): Promise<void> => {
  const open = await needs.gate.openForDelivery(tenantId, teamId);
  if (open.kind === 'closed') return;
  await needs.startVoices(open);
  await needs.startFieldReminders(open);
  const now = needs.clock.now();
  await changeTeam(needs.teams, tenantId, teamId, (team) => ({ ...team, plannedAt: team.plannedAt ?? now }));
};

const drop = async (needs: Equipped, { tenantId, to }: FocusJob): Promise<Delivery> => {
  await dropFocusTimes(needs, needs.gate.openSelfForDelivery(tenantId, to));
  return done;
};

const remind = async (needs: Equipped, open: TeamForDelivery, id: string): Promise<Delivery> => {
  await remindOfDissent(needs, open, id);
  return done;
};

/** A job that needs the team opened. */
type PostingJob = Exclude<TeamJob, ScheduleJob | { kind: 'greet-joiner' | 'remove-team-summaries' }>;

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
      return remind(needs, open, job.id);
    case 'post-welcome':
      return deliverWelcome(needs, open, attempt);
    case 'post-proposal':
      return deliverProposal(needs, open, job.version, attempt);
    case 'refresh-proposal':
      return refreshProposal(needs, open, job.version, attempt);
    case 'post-item':
    case 'refresh-item':
      return deliverItem(needs, open, job, attempt);
    case 'post-ritual':
      // Whoever is away by now speaks later: the post names those who are there.
      if (job.rituals.includes('shout-outs')) await needs.drawVoices(open);
      return deliverRitual(needs, open, job, attempt);
    case 'refresh-ritual':
      return deliverRitual(needs, open, job, attempt);
    case 'refresh-team-summaries':
      return refreshTeamSummaries(needs, open);
    case 'refresh-team-told':
      return refreshTeamTold(needs.queue, open, job);
    case 'draw-voices':
      await needs.drawVoices(open);
      return done;
  }
};
