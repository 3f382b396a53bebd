import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { inOrder } from './agreement.ts';
import type { DraftLine, TeamLine, TeamVersion } from './agreement.ts';
import type { ClosedRound, TeamCheckIn } from './check-in.ts';
import type { Position } from './position.ts';
import type { Answer, TeamAlliance, TeamRhythm } from './team-alliance.ts';

/** What a decision changes, one fact each, so that a store can write exactly the rows concerned. */
export type TeamAllianceChange =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'opened'; readonly at: Instant }
  /** The answer stands behind another line, or behind none. */
  | { readonly kind: 'grouped'; readonly answer: Answer }
  /** Added at the end of its part, or replaced where it stands. */
  | { readonly kind: 'line-written'; readonly line: DraftLine }
  | { readonly kind: 'line-removed'; readonly id: TeamLine['id'] }
  /** Ids of all lines in their new order. */
  | { readonly kind: 'lines-ordered'; readonly order: readonly TeamLine['id'][] }
  | { readonly kind: 'proposed'; readonly version: TeamVersion }
  | { readonly kind: 'position-taken'; readonly position: Position }
  | { readonly kind: 'committed'; readonly version: number; readonly personId: PersonId; readonly at: Instant }
  | { readonly kind: 'came-into-force'; readonly version: number; readonly at: Instant }
  | { readonly kind: 'facilitator-set'; readonly personId: PersonId | undefined }
  | { readonly kind: 'rhythm-set'; readonly rhythm: TeamRhythm }
  | { readonly kind: 'checked-in'; readonly checkIn: TeamCheckIn }
  | ({ readonly kind: 'round-closed' } & ClosedRound);

/** The alliance after `changes`, in order. */
export const applyChanges = (alliance: TeamAlliance, changes: readonly TeamAllianceChange[]): TeamAlliance =>
  changes.reduce(applyChange, alliance);

const applyChange = (alliance: TeamAlliance, change: TeamAllianceChange): TeamAlliance => {
  switch (change.kind) {
    case 'answered':
    case 'grouped':
      return { ...alliance, answers: replace(alliance.answers, change.answer, isSamePlace) };
    case 'opened':
      return { ...alliance, openedAt: change.at };
    case 'line-written':
      return { ...alliance, lines: replace(alliance.lines, change.line, (one, other) => one.id === other.id) };
    case 'line-removed':
      return { ...alliance, lines: alliance.lines.filter(({ id }) => id !== change.id) };
    case 'lines-ordered':
      return { ...alliance, lines: inOrder(alliance.lines, change.order) };
    case 'proposed':
      return { ...alliance, versions: [...alliance.versions, change.version] };
    case 'position-taken':
      return { ...alliance, positions: replace(alliance.positions, change.position, isSamePosition) };
    case 'committed':
      return mapVersion(alliance, change.version, (version) => ({
        ...version,
        commitments: [...version.commitments, { personId: change.personId, at: change.at }],
      }));
    case 'came-into-force':
      return mapVersion(alliance, change.version, (version) => ({ ...version, inForceSince: change.at }));
    case 'facilitator-set':
      return { ...alliance, facilitator: change.personId };
    case 'rhythm-set':
      return { ...alliance, rhythm: change.rhythm };
    case 'checked-in':
      return { ...alliance, checkIns: replace(alliance.checkIns, change.checkIn, isSameCheckIn) };
    case 'round-closed':
      return {
        ...alliance,
        closedRounds: [...alliance.closedRounds, { round: change.round, at: change.at }],
      };
  }
};

/** `value` where its like stands, or at the end. */
const replace = <Value>(
  all: readonly Value[],
  value: Value,
  isLike: (one: Value, other: Value) => boolean,
): readonly Value[] => {
  const place = all.findIndex((one) => isLike(one, value));
  return place === -1 ? [...all, value] : all.with(place, value);
};

const isSamePlace = (one: Answer, other: Answer): boolean =>
  one.promptId === other.promptId && one.personId === other.personId;

const isSamePosition = (one: Position, other: Position): boolean =>
  one.lineId === other.lineId && one.personId === other.personId;

const isSameCheckIn = (one: TeamCheckIn, other: TeamCheckIn): boolean =>
  one.round === other.round && one.personId === other.personId;

const mapVersion = (
  alliance: TeamAlliance,
  number: number,
  change: (version: TeamVersion) => TeamVersion,
): TeamAlliance => ({
  ...alliance,
  versions: alliance.versions.map((version) => (version.number === number ? change(version) : version)),
});
