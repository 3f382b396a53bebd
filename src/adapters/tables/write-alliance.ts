import type { TransactionAction } from '@azure/data-tables';
import type { TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import {
  answerAction,
  checkInAction,
  commitAction,
  inForceAction,
  lineAction,
  positionAction,
  removeLineActions,
  roundClosedAction,
  versionAction,
} from './alliance-row-actions.ts';
import type { ColumnsOf } from './alliance-row.ts';
import { headRow, placeOf } from './keys.ts';
import { putAction, schemaNumber } from './row.ts';
import type { RowBase } from './row.ts';

/** What a write of alliance rows needs to know of the state it is based on, and of itself. */
type WriteBase = RowBase & {
  /** Number of this save; 0 for the start. */
  readonly revision: number;
  /** Ids of the lines; `undefined` while none was moved. */
  readonly lineOrder: readonly string[] | undefined;
};

/** Columns of the head. */
type HeadColumns = Partial<ColumnsOf<'head'>>;

/** What a save writes: columns of the head, and rows of their own. */
export type AllianceWrite = { readonly head: HeadColumns; readonly rows: readonly TransactionAction[] };

/** Every row of an alliance that is not stored yet. */
export const startActions = (partitionKey: string, alliance: TeamAlliance): readonly TransactionAction[] => {
  const { startedAt, openedAt, facilitator, rhythm } = alliance;
  const base = { partitionKey, marks: {}, revision: 0, lineOrder: undefined };
  const { revision, lineOrder } = base;
  const head: ColumnsOf<'head'> = { kind: 'head', startedAt, openedAt, facilitator, ...rhythm, lineOrder, revision };
  const { rows } = writeOf(base, changesThatMake(alliance));
  return [putAction({ partitionKey, rowKey: headRow }, head, undefined), ...rows];
};

/** What `changes` write, all together. */
export const writeOf = (base: WriteBase, changes: readonly TeamAllianceChange[]): AllianceWrite => {
  const writes = changes.map((change, index) => writeOfOne(base, change, index));
  const head = writes.reduce<HeadColumns>((columns, write) => ({ ...columns, ...write.head }), {});
  return { head, rows: writes.flatMap((write) => write.rows) };
};

/** Touches the head, which its etag allows only once: what makes two saves on the same state exclude one another. */
export const headAction = (partitionKey: string, etag: string, columns: HeadColumns): TransactionAction => [
  'update',
  { partitionKey, rowKey: headRow, schema: schemaNumber, ...columns },
  'Merge',
  { etag },
];

const inHead = (head: HeadColumns): AllianceWrite => ({ head, rows: [] });
const inRows = (...rows: readonly TransactionAction[]): AllianceWrite => ({ head: {}, rows });

const writeOfOne = (base: WriteBase, change: TeamAllianceChange, index: number): AllianceWrite => {
  switch (change.kind) {
    case 'answered':
    case 'grouped':
      return inRows(answerAction(base, change.answer));
    case 'opened':
      return inHead({ openedAt: change.at });
    case 'line-written':
      return inRows(lineAction(base, placeOf(base.revision, index), change.line));
    case 'line-removed':
      return { head: orderWithout(base, change.id), rows: removeLineActions(base, change.id) };
    case 'lines-ordered':
      return inHead({ lineOrder: JSON.stringify(change.order) });
    case 'proposed':
      return inRows(versionAction(base, change.version));
    case 'position-taken':
      return inRows(positionAction(base, change.position));
    case 'committed':
      return inRows(commitAction(base, change));
    case 'came-into-force':
      return inRows(inForceAction(base, change));
    case 'facilitator-set':
      // A merge leaves a column alone that it does not name.
      return inHead({ facilitator: change.personId ?? 'nobody' });
    case 'rhythm-set':
      return inHead(change.rhythm);
    case 'checked-in':
      return inRows(checkInAction(base, change.checkIn));
    case 'round-closed':
      return inRows(roundClosedAction(base, change));
  }
};

/** A line that is removed loses its place: added again, it is the last one. */
const orderWithout = ({ lineOrder }: WriteBase, lineId: string): HeadColumns =>
  lineOrder === undefined ? {} : { lineOrder: JSON.stringify(lineOrder.filter((id) => id !== lineId)) };

/** The changes after which an alliance that was just begun has the content of `alliance`. */
const changesThatMake = (alliance: TeamAlliance): readonly TeamAllianceChange[] => [
  ...alliance.answers.map((answer) => ({ kind: 'answered', answer }) as const),
  ...alliance.lines.map((line) => ({ kind: 'line-written', line }) as const),
  ...alliance.versions.flatMap(changesThatAgree),
  ...alliance.positions.map((position) => ({ kind: 'position-taken', position }) as const),
  ...alliance.checkIns.map((checkIn) => ({ kind: 'checked-in', checkIn }) as const),
  ...alliance.closedRounds.map((round) => ({ kind: 'round-closed', ...round }) as const),
];

const changesThatAgree = (version: TeamVersion): readonly TeamAllianceChange[] => [
  { kind: 'proposed', version },
  ...version.commitments.map((one) => ({ kind: 'committed', version: version.number, ...one }) as const),
  ...(version.inForceSince === undefined
    ? []
    : [{ kind: 'came-into-force', version: version.number, at: version.inForceSince } as const]),
];
