import { addDays } from '#domain/shared/day.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import { checkInDueOn } from './check-in-rhythm.ts';
import { answersIn, checkInOf, lastDayOf, openRound } from './check-in.ts';
import { latestVersion, stageOf, versionInForce } from './team-alliance.ts';
import type { Stage, TeamAlliance } from './team-alliance.ts';
import { writersOf } from './visible-answers.ts';

/** What a member can do next in their team's alliance: what matters most of all that they can. */
export type TeamStep =
  | 'write-answers'
  | 'wait-for-answers'
  | 'write-agreement'
  | 'commit'
  | 'wait-for-commitments'
  | 'check-in'
  | 'wait-for-check-in'
  | 'nothing';

/** One line about a team's alliance on a member's home; dates instead of "overdue", so that it stays true as time passes. */
export type TeamSummary = {
  readonly teamId: TeamId;
  readonly teamName: string;
  /** Thread id of the channel in which the bot posts for the team: where its page is opened. */
  readonly channelId: string;
  readonly stage: Stage;
  readonly next: TeamStep;
  /** The version in force. */
  readonly version: number | undefined;
  readonly checkInOn: Day | undefined;
  /** The round that has answers and takes more. */
  readonly round: OpenRound | undefined;
};

/** When a round ends if not everyone answers, and from when the next one is due then. */
type OpenRound = { readonly lastDay: Day; readonly nextDueOn: Day };

/** What a member can do next. */
export const teamStep = (alliance: TeamAlliance, personId: PersonId, today: Day): TeamStep => {
  switch (stageOf(alliance)) {
    case 'writing':
      return writersOf(alliance).includes(personId) ? 'wait-for-answers' : 'write-answers';
    case 'drafting':
      return 'write-agreement';
    case 'proposed':
      return hasCommitted(alliance, personId) ? 'wait-for-commitments' : 'commit';
    case 'in-force':
      return hasCommitted(alliance, personId) ? stepInForce(alliance, personId, today) : 'commit';
  }
};

/** The team's alliance on a member's home, to be kept and read through {@link teamSummaryOn}. */
export const summariseTeam = (
  alliance: TeamAlliance,
  team: Pick<Team, 'name' | 'channelId'>,
  personId: PersonId,
  today: Day,
): TeamSummary => ({
  teamId: alliance.teamId,
  teamName: team.name,
  channelId: team.channelId,
  stage: stageOf(alliance),
  next: teamStep(alliance, personId, today),
  version: versionInForce(alliance)?.number,
  checkInOn: checkInDueOn(alliance, today),
  round: openRoundOn(alliance, today),
});

/** A kept summary as it reads on a later day: a round may have ended by itself, a check-in may be due. */
export const teamSummaryOn = (summary: TeamSummary, today: Day): TeamSummary => {
  const current = afterRound(summary, today);
  const isDue = current.checkInOn !== undefined && current.checkInOn <= today;
  return current.next === 'nothing' && isDue ? { ...current, next: 'check-in' } : current;
};

const openRoundOn = (alliance: TeamAlliance, today: Day): OpenRound | undefined => {
  const lastDay = lastDayOf(alliance, openRound(alliance, today));
  if (lastDay === undefined) return undefined;
  return { lastDay, nextDueOn: addDays(lastDay, alliance.rhythm.checkInWeeks * 7) };
};

const afterRound = (summary: TeamSummary, today: Day): TeamSummary => {
  const { round, next } = summary;
  if (round === undefined || today <= round.lastDay) return summary;
  const isOfRound = next === 'check-in' || next === 'wait-for-check-in';
  return { ...summary, round: undefined, checkInOn: round.nextDueOn, next: isOfRound ? 'nothing' : next };
};

const hasCommitted = (alliance: TeamAlliance, personId: PersonId): boolean =>
  latestVersion(alliance)?.commitments.some((one) => one.personId === personId) === true;

const stepInForce = (alliance: TeamAlliance, personId: PersonId, today: Day): TeamStep => {
  const round = openRound(alliance, today);
  if (checkInOf(alliance, round, personId) !== undefined) return 'wait-for-check-in';
  const dueOn = checkInDueOn(alliance, today);
  const isAsked = answersIn(alliance, round).length > 0 || (dueOn !== undefined && dueOn <= today);
  return isAsked ? 'check-in' : 'nothing';
};
