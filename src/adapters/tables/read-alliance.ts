import { inOrder } from '#domain/alliance/team/agreement.ts';
import type { DraftLine, TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamCheckIn } from '#domain/alliance/team/check-in.ts';
import type { Position } from '#domain/alliance/team/position.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { Answer, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import { versionLineShape } from './alliance-row.ts';
import type { AllianceRow, RowOf } from './alliance-row.ts';
import { linesFrom } from './version-lines.ts';

/** The alliance that `rows`, in the order of their keys, tell of; `undefined` without a head. */
export const readAlliance = (scope: TeamScope, rows: readonly AllianceRow[]): TeamAlliance | undefined => {
  const head = rows.find((row) => row.kind === 'head');
  if (head === undefined) return undefined;
  const begun = startAlliance(scope.tenantId, scope.teamId, head.startedAt);
  const { openedAt, checkInWeeks = begun.rhythm.checkInWeeks } = head;
  return {
    ...begun,
    openedAt,
    answers: rows.filter((row) => row.kind === 'answer').map(answerFrom),
    lines: inOrder(rows.filter((row) => row.kind === 'line').map(lineFrom), head.lineOrder ?? []),
    versions: rows.filter((row) => row.kind === 'version').map((row) => versionFrom(row, rows)),
    positions: rows.filter((row) => row.kind === 'position').map(positionFrom),
    facilitator: head.facilitator === 'nobody' ? undefined : head.facilitator,
    rhythm: { checkInWeeks },
    checkIns: rows.filter((row) => row.kind === 'check-in').map(checkInFrom),
    closedRounds: rows.filter((row) => row.kind === 'round-closed').map(({ round, at }) => ({ round, at })),
  };
};

const answerFrom = ({ promptId, personId, text, revision, at, lineId }: RowOf<'answer'>): Answer => ({
  promptId,
  personId,
  text,
  revision,
  at,
  lineId,
});

const lineFrom = ({ id, part, text, evidence, revision, editedBy }: RowOf<'line'>): DraftLine => ({
  id,
  part,
  text,
  evidence,
  revision,
  editedBy,
});

const versionFrom = (row: RowOf<'version'>, rows: readonly AllianceRow[]): TeamVersion => ({
  number: row.version,
  lines: linesFrom(row, versionLineShape),
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt,
  replyBy: row.replyBy,
  commitments: rows
    .filter((one) => one.kind === 'commit')
    .filter((one) => one.version === row.version)
    .toSorted((one, other) => one.at - other.at)
    .map(({ personId, at }) => ({ personId, at })),
  inForceSince: rows.filter((one) => one.kind === 'in-force').find((one) => one.version === row.version)?.at,
});

const positionFrom = ({ lineId, personId, version, stance, at }: RowOf<'position'>): Position => ({
  lineId,
  personId,
  version,
  stance,
  at,
});

const checkInFrom = ({ round, personId, purpose, trust, care, change, at }: RowOf<'check-in'>): TeamCheckIn => ({
  round,
  personId,
  purpose,
  trust,
  care,
  change,
  at,
});
