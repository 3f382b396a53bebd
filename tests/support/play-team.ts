import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { resultsOf } from '#domain/alliance/team/check-in-results.ts';
import { answersIn, openRound } from '#domain/alliance/team/check-in.ts';
import { checkInDueOn } from '#domain/alliance/team/check-in-rhythm.ts';
import { decideAnswer } from '#domain/alliance/team/decide-answer.ts';
import { decideTeamCheckIn } from '#domain/alliance/team/decide-check-in.ts';
import { decideComingIntoForce } from '#domain/alliance/team/decide-coming-into-force.ts';
import { decideCommitment } from '#domain/alliance/team/decide-commitment.ts';
import { decideFacilitator } from '#domain/alliance/team/decide-facilitator.ts';
import { decideGrouping } from '#domain/alliance/team/decide-grouping.ts';
import { decideLine } from '#domain/alliance/team/decide-line.ts';
import { decideLineMove } from '#domain/alliance/team/decide-line-move.ts';
import { decideLineRemoval } from '#domain/alliance/team/decide-line-removal.ts';
import { decideOpening } from '#domain/alliance/team/decide-opening.ts';
import { decidePosition } from '#domain/alliance/team/decide-position.ts';
import { decideProposal } from '#domain/alliance/team/decide-proposal.ts';
import { decideTeamRhythm } from '#domain/alliance/team/decide-rhythm.ts';
import { unchanged } from '#domain/alliance/team/decision.ts';
import type { Decision } from '#domain/alliance/team/decision.ts';
import { facilitatorOf } from '#domain/alliance/team/facilitator.ts';
import { openObjections, positionsOn } from '#domain/alliance/team/position.ts';
import type { Stance } from '#domain/alliance/team/position.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { latestVersion, stageOf } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { teamStep } from '#domain/alliance/team/team-step.ts';
import { answersVisibleTo } from '#domain/alliance/team/visible-answers.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { newAlliance, personId } from './sample-team.ts';

export const actors = ['ada', 'bo', 'carla', 'dan', 'eve', 'finn'] as const;
export type Actor = (typeof actors)[number];

const idOf = Object.fromEntries(actors.map((name, index) => [name, personId(index + 1)])) as Record<Actor, PersonId>;
/** The id of someone who plays. */
export const idOfActor = (name: Actor): PersonId => idOf[name];
const nameOf = (id: PersonId): Actor | undefined => actors.find((name) => idOf[name] === id);

/** What someone of a team does. Where `basedOn`, `version` or `round` is left out, it is what stands there now. */
export type Act =
  | { readonly do: 'answer'; readonly prompt: TeamPromptId; readonly text: string; readonly basedOn?: number }
  | { readonly do: 'open' }
  | {
      readonly do: 'write line';
      readonly id: string;
      readonly part?: TeamPart;
      readonly text: string;
      readonly evidence?: string;
      readonly basedOn?: number;
    }
  | { readonly do: 'remove line'; readonly id: string; readonly basedOn?: number }
  | { readonly do: 'move line'; readonly id: string; readonly before?: string }
  | { readonly do: 'group'; readonly prompt: TeamPromptId; readonly of: Actor; readonly line?: string }
  | {
      readonly do: 'propose';
      readonly replyBy?: Day;
      readonly basedOn?: readonly { readonly id: string; readonly revision: number }[];
    }
  | { readonly do: 'take position'; readonly line: string; readonly stance: Stance; readonly version?: number }
  | { readonly do: 'commit'; readonly version?: number }
  | { readonly do: 'facilitate'; readonly to?: Actor }
  | { readonly do: 'set rhythm'; readonly checkInWeeks: number }
  | {
      readonly do: 'check in';
      readonly marks: readonly [Mark, Mark, Mark];
      readonly change?: string;
      readonly round?: number;
    }
  | { readonly do: 'join' | 'leave' };

export type Step = Act & { readonly by: Actor; readonly on: Day };

export type Scene = { readonly alliance: TeamAlliance; readonly roster: readonly Actor[] };

export const firstScene = (roster: readonly Actor[]): Scene => ({ alliance: newAlliance(), roster });

/** Noon, so that the day is the same in most zones. */
const noonOf = (day: Day): Instant => startOf(day) + 12 * 3_600_000;

export const playStep = (scene: Scene, step: Step): { readonly scene: Scene; readonly outcome: string } => {
  const roster = rosterAfter(scene.roster, step);
  const decision = decide(
    scene.alliance,
    step,
    roster.map((name) => idOf[name]),
  );
  if (decision.kind === 'refused') return { scene, outcome: `refused: ${decision.reason}` };
  const changes = decision.kind === 'changed' ? decision.changes : [];
  return { scene: { alliance: applyChanges(scene.alliance, changes), roster }, outcome: decision.kind };
};

const rosterAfter = (roster: readonly Actor[], step: Step): readonly Actor[] => {
  if (step.do === 'join') return [...roster, step.by];
  return step.do === 'leave' ? roster.filter((name) => name !== step.by) : roster;
};

const decide = (alliance: TeamAlliance, step: Step, roster: readonly PersonId[]): Decision => {
  const by = idOf[step.by];
  const now = noonOf(step.on);
  const version = latestVersion(alliance)?.number ?? 1;
  switch (step.do) {
    case 'answer': {
      const own = alliance.answers.find((one) => one.promptId === step.prompt && one.personId === by);
      const basedOn = step.basedOn ?? own?.revision ?? 0;
      return decideAnswer(alliance, { promptId: step.prompt, personId: by, text: step.text, basedOn }, now);
    }
    case 'open':
      return decideOpening(alliance, now);
    case 'write line': {
      const { id, part = 'atmosphere', text, evidence = '' } = step;
      return decideLine(alliance, {
        id,
        part,
        text,
        evidence,
        personId: by,
        basedOn: step.basedOn ?? revisionOf(alliance, id),
      });
    }
    case 'remove line':
      return decideLineRemoval(alliance, { id: step.id, basedOn: step.basedOn ?? revisionOf(alliance, step.id) });
    case 'move line':
      return decideLineMove(alliance, { id: step.id, before: step.before });
    case 'group':
      return decideGrouping(alliance, { promptId: step.prompt, personId: idOf[step.of], lineId: step.line });
    case 'propose': {
      const { replyBy = step.on } = step;
      const basedOn = step.basedOn ?? alliance.lines.map(({ id, revision }) => ({ id, revision }));
      return decideProposal(alliance, { personId: by, basedOn, replyBy }, now);
    }
    case 'take position': {
      const command = { personId: by, version: step.version ?? version, lineId: step.line, stance: step.stance };
      return decidePosition(alliance, command, roster, now);
    }
    case 'commit':
      return decideCommitment(alliance, { personId: by, version: step.version ?? version }, roster, now);
    case 'facilitate':
      return decideFacilitator(alliance, { by, to: step.to && idOf[step.to] }, roster);
    case 'set rhythm':
      return decideTeamRhythm(alliance, step.checkInWeeks);
    case 'check in': {
      const [purpose, trust, care] = step.marks;
      const round = step.round ?? openRound(alliance, step.on);
      const command = { round, personId: by, purpose, trust, care, change: step.change ?? '' };
      return decideTeamCheckIn(alliance, command, roster, now, step.on);
    }
    case 'join':
      return unchanged;
    case 'leave':
      return decideComingIntoForce(alliance, roster, now);
  }
};

const revisionOf = ({ lines }: TeamAlliance, id: string): number => lines.find((line) => line.id === id)?.revision ?? 0;

/** A team's alliance on a day, with names in the place of ids, as a case writes what it expects. */
export const readScene = ({ alliance, roster }: Scene, today: Day): object => {
  const people = roster.map((name) => idOf[name]);
  const facilitator = facilitatorOf(alliance, people);
  const latest = latestVersion(alliance);
  const positions = latest === undefined ? [] : positionsOn(alliance, latest);
  const round = openRound(alliance, today);
  return {
    stage: stageOf(alliance),
    facilitator: facilitator === undefined ? null : nameOf(facilitator),
    reads: Object.fromEntries(
      roster.map((name) => [name, answersVisibleTo(alliance, idOf[name]).map(({ text }) => text)]),
    ),
    groups: Object.fromEntries(
      alliance.lines.map(({ id }) => [
        id,
        alliance.answers.filter(({ lineId }) => lineId === id).map(({ text }) => text),
      ]),
    ),
    lines: alliance.lines.map(({ id, part, text, evidence }) => ({ id, part, text, evidence })),
    versions: alliance.versions.map((version) => ({
      number: version.number,
      replyBy: version.replyBy,
      lines: version.lines.map(({ text }) => text),
      committed: version.commitments.map((one) => nameOf(one.personId)),
      inForce: version.inForceSince !== undefined,
    })),
    positions: positions.map(({ lineId, personId: by, stance }) => ({
      line: lineId,
      by: nameOf(by),
      stance: stance.kind,
    })),
    objections: latest === undefined ? 0 : openObjections(alliance, latest, people).length,
    next: Object.fromEntries(roster.map((name) => [name, teamStep(alliance, idOf[name], today)])),
    round: { round, answers: answersIn(alliance, round).length, dueOn: checkInDueOn(alliance, today) ?? null },
    results: resultsOf(alliance, today).map(({ round: of, closedOn, answers, figures, comments }) => ({
      round: of,
      closedOn,
      answers,
      figures: figures ?? null,
      comments: comments ?? null,
    })),
  };
};
