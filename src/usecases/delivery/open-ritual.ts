import { settingsOn } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamBoard, TeamBoards } from '#ports/team-boards.ts';
import type { Gate, TeamForPost } from '#usecases/people/gate.ts';
import { weeksOfRitual } from './draw-ritual.ts';
import { isDrifted, wantedOf } from './ritual-wanted.ts';
import type { PostRitual, Wanted } from './ritual-wanted.ts';

export type OpenRitualNeeds = { readonly gate: Gate; readonly teamBoards: TeamBoards; readonly clock: Clock };

/** The team of a ritual with all that its post is drawn from. */
export type OpenRitual = TeamForPost<TeamBoard>;

/** Reads a ritual's team, and what of the job it wants, with one request. */
export const openRitual = async (
  { gate, teamBoards, clock }: OpenRitualNeeds,
  job: PostRitual,
): Promise<{ readonly open: OpenRitual | undefined; readonly wanted: Wanted; readonly isDrifted: boolean }> => {
  const { tenantId, teamId, week } = job;
  const open = await gate.openForPost(tenantId, teamId, (scope) => teamBoards.load(scope, ...weeksOfRitual(week)));
  if (open.kind === 'closed') return { open: undefined, wanted: { kind: 'gone' }, isDrifted: false };
  const entries = open.reading.entries.map(({ value }) => value);
  const settings = settingsOn(entries, open.team);
  const { plan } = open.reading;
  return { open, wanted: wantedOf(job, { settings, plan, now: clock.now() }), isDrifted: isDrifted(job, plan) };
};
