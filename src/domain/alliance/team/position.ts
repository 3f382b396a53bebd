import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isSameLine } from './agreement.ts';
import type { TeamLine, TeamVersion } from './agreement.ts';

/** Where someone stands on a line. An objection says why, and what would make the line workable instead. */
export type Stance =
  | { readonly kind: 'support' | 'live-with' }
  | { readonly kind: 'object'; readonly reason: string; readonly proposal: string };

/** What one member says to one line of a proposed version. A person has one position on a line: the one taken last. */
export type Position = {
  readonly lineId: TeamLine['id'];
  readonly personId: PersonId;
  /** The version in which the person read the line. */
  readonly version: number;
  readonly stance: Stance;
  readonly at: Instant;
};

type Positions = { readonly positions: readonly Position[] };
type VersionsWithPositions = Positions & { readonly versions: readonly TeamVersion[] };

/** The position that someone took on a line, whatever the line said then. */
export const positionOf = (
  { positions }: Positions,
  lineId: TeamLine['id'],
  personId: PersonId,
): Position | undefined => positions.find((one) => one.lineId === lineId && one.personId === personId);

/** The positions that hold for a version: on its own lines, and on lines that said the same in an earlier version. */
export const positionsOn = (alliance: VersionsWithPositions, version: TeamVersion): readonly Position[] =>
  alliance.positions.filter((position) => {
    const now = version.lines.find(({ id }) => id === position.lineId);
    const then = alliance.versions
      .find(({ number }) => number === position.version)
      ?.lines.find(({ id }) => id === position.lineId);
    return position.version <= version.number && now !== undefined && then !== undefined && isSameLine(now, then);
  });

/** The objections to a version that someone of the roster upholds. */
export const openObjections = (
  alliance: VersionsWithPositions,
  version: TeamVersion,
  roster: readonly PersonId[],
): readonly Position[] =>
  positionsOn(alliance, version).filter(
    ({ stance, personId }) => stance.kind === 'object' && roster.includes(personId),
  );
