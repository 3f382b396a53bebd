import type { CheckInRoundView, TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import type { TeamVersion } from '#domain/alliance/team/agreement.ts';
import { checkInDueOn } from '#domain/alliance/team/check-in-rhythm.ts';
import { resultsOf } from '#domain/alliance/team/check-in-results.ts';
import { answersIn, checkInOf, lastDayOf, openRound } from '#domain/alliance/team/check-in.ts';
import { facilitatorOf } from '#domain/alliance/team/facilitator.ts';
import { positionsOn } from '#domain/alliance/team/position.ts';
import { latestVersion, stageOf } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { teamStep } from '#domain/alliance/team/team-step.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { AllianceReading, PostState } from '#usecases/alliance/show-alliance.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** A reading as the API sends it, field by field: what the domain gains later is not sent by accident. */
export const viewAlliance = ({ scope, team, roster }: OpenTeam, reading: AllianceReading): TeamAllianceView => {
  const { alliance, today } = reading;
  const { personId: me } = scope;
  const people = peopleOf(roster);
  return {
    team: { name: team.name, members: roster.map(({ personId, name, role }) => ({ personId, name, role })) },
    me,
    stage: stageOf(alliance),
    next: teamStep(alliance, me, today),
    facilitator: facilitatorOf(alliance, people),
    answers: viewAnswers(alliance),
    writers: reading.writers,
    lines: alliance.lines.map(({ id, part, text, evidence, revision, editedBy }) => ({
      id,
      part,
      text,
      evidence,
      revision,
      editedBy,
    })),
    versions: alliance.versions.map((version, index) => viewVersion(version, reading.posts[index] ?? 'waiting')),
    positions: viewPositions(alliance, people),
    checkIn: viewRound(alliance, me, today),
    checkIns: resultsOf(alliance, today),
  };
};

const viewAnswers = ({ answers, lines }: TeamAlliance): TeamAllianceView['answers'] =>
  answers.map(({ promptId, personId, text, revision, lineId }) => ({
    promptId,
    personId,
    text,
    revision,
    lineId: lines.some(({ id }) => id === lineId) ? lineId : undefined,
  }));

const viewPositions = (alliance: TeamAlliance, people: readonly PersonId[]): TeamAllianceView['positions'] => {
  const version = latestVersion(alliance);
  if (version === undefined) return [];
  return positionsOn(alliance, version)
    .filter(({ personId }) => people.includes(personId))
    .map(({ lineId, personId, stance }) => ({ lineId, personId, stance }));
};

const viewVersion = (version: TeamVersion, post: PostState): VersionView => ({
  number: version.number,
  lines: version.lines,
  proposedBy: version.proposedBy,
  proposedAt: version.proposedAt,
  replyBy: version.replyBy,
  commitments: version.commitments,
  inForceSince: version.inForceSince,
  post,
});

/** Of the answers to a round that is open only how many there are, and one's own. */
const viewRound = (alliance: TeamAlliance, me: PersonId, today: Day): CheckInRoundView => {
  const round = openRound(alliance, today);
  const mine = checkInOf(alliance, round, me);
  return {
    round,
    checkInWeeks: alliance.rhythm.checkInWeeks,
    dueOn: checkInDueOn(alliance, today),
    openUntil: lastDayOf(alliance, round),
    answers: answersIn(alliance, round).length,
    mine: mine && { purpose: mine.purpose, trust: mine.trust, care: mine.care, change: mine.change },
  };
};
