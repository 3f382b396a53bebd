import type { TransactionAction } from '@azure/data-tables';
import type { PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import type { Pair, PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import { headRow, placeOf } from './keys.ts';
import {
  answerAction,
  checkInAction,
  commitAction,
  inForceAction,
  lineAction,
  opennessAction,
  promiseAction,
  promptAction,
  removeLineActions,
  versionAction,
} from './pair-row-actions.ts';
import type { PairColumns } from './pair-row.ts';
import { putAction, schemaNumber } from './row.ts';
import type { RowBase } from './row.ts';

/** What a write needs to know of the state it is based on, and of itself. */
export type PairBase = RowBase & {
  readonly people: Pair;
  /** Number of this save; 0 for the start. */
  readonly revision: number;
  readonly saveId: string;
};

/** Every row of an alliance that is not stored yet. */
export const startPairActions = (base: PairBase, alliance: PairAlliance): readonly TransactionAction[] => {
  const head: PairColumns<'pair'> = {
    kind: 'pair',
    personOne: alliance.people[0],
    personTwo: alliance.people[1],
    nameOne: alliance.names[0],
    nameTwo: alliance.names[1],
    addressOne: alliance.addresses[0],
    addressTwo: alliance.addresses[1],
    standing: JSON.stringify(alliance.standing),
    hiddenPrompts: JSON.stringify(alliance.hiddenPrompts),
    rhythm: JSON.stringify(alliance.rhythm),
    revision: base.revision,
    saveId: base.saveId,
    toDelete: 'nothing',
  };
  const rows = changesThatMake(alliance).flatMap((change, index) => writeOf(base, change, index).rows);
  return [putAction({ partitionKey: base.partitionKey, rowKey: headRow }, head, undefined), ...rows];
};

/** The head, which its etag allows only once, and the rows that `changes` add, replace or delete. */
export const savePairActions = (base: PairBase, changes: readonly PairChange[]): readonly TransactionAction[] => {
  const writes = changes.map((change, index) => writeOf(base, change, index));
  const head = writes.reduce<HeadColumns>((columns, write) => ({ ...columns, ...write.head }), { toDelete: 'nothing' });
  return [headAction(base, head), ...writes.flatMap((write) => write.rows)];
};

/** Says that everything is deleted; the rows themselves go afterwards. */
export const removePairActions = (base: PairBase): readonly TransactionAction[] => [
  headAction(base, { toDelete: 'everything' }),
];

type HeadColumns = Partial<PairColumns<'pair'>>;

/** What one change writes: columns of the head, or rows of its own. */
type PairWrite = { readonly head: HeadColumns; readonly rows: readonly TransactionAction[] };

const inHead = (head: HeadColumns): PairWrite => ({ head, rows: [] });
const inRows = (...rows: readonly TransactionAction[]): PairWrite => ({ head: {}, rows });

const headAction = ({ partitionKey, marks, revision, saveId }: PairBase, columns: HeadColumns): TransactionAction => {
  const etag = marks[headRow];
  if (etag === undefined) throw new Error('A mark of an alliance without its head');
  const row = { partitionKey, rowKey: headRow, schema: schemaNumber, revision, saveId, ...columns };
  return ['update', row, 'Merge', { etag }];
};

const writeOf = (base: PairBase, change: PairChange, index: number): PairWrite => {
  const place = placeOf(base.revision, index);
  switch (change.kind) {
    case 'standing-changed':
      return inHead({ standing: JSON.stringify(change.standing) });
    case 'person-named':
      return inHead(change.personId === base.people[0] ? { nameOne: change.name } : { nameTwo: change.name });
    case 'person-addressed':
      return inHead(
        change.personId === base.people[0] ? { addressOne: change.address } : { addressTwo: change.address },
      );
    case 'prompts-hidden':
      return inHead({ hiddenPrompts: JSON.stringify(change.hidden) });
    case 'rhythm-set':
      return inHead({ rhythm: JSON.stringify(change.rhythm) });
    case 'words-removed':
      // The rows, which may be more than one transaction takes, go afterwards.
      return inHead({ toDelete: change.of });
    case 'openness-written':
      return inRows(opennessAction(base, change.openness));
    case 'answer-written':
      return inRows(answerAction(base, change.answer));
    case 'prompt-added':
      return inRows(promptAction(base, place, change.prompt));
    case 'line-written':
      return inRows(lineAction(base, place, change.line));
    case 'line-removed':
      return inRows(...removeLineActions(base, change.id));
    case 'version-proposed':
      return inRows(versionAction(base, change.version));
    case 'version-committed':
      return inRows(commitAction(base, change));
    case 'version-in-force':
      return inRows(inForceAction(base, change));
    case 'checked-in':
      return inRows(checkInAction(base, change.checkIn));
    case 'promise-written':
      return inRows(promiseAction(base, place, change.promise));
  }
};

/** The changes after which an alliance that was just begun has the content of `alliance`. */
const changesThatMake = ({
  openness,
  ownPrompts,
  answers,
  agreement,
  checkIns,
  promises,
}: PairAlliance): readonly PairChange[] => [
  ...openness.map((one) => ({ kind: 'openness-written', openness: one }) as const),
  ...ownPrompts.map((prompt) => ({ kind: 'prompt-added', prompt }) as const),
  ...answers.map((answer) => ({ kind: 'answer-written', answer }) as const),
  ...agreement.lines.map((line) => ({ kind: 'line-written', line }) as const),
  ...agreement.versions.flatMap(changesThatAgree),
  ...checkIns.map((checkIn) => ({ kind: 'checked-in', checkIn }) as const),
  ...promises.map((promise) => ({ kind: 'promise-written', promise }) as const),
];

const changesThatAgree = (version: PairVersion): readonly PairChange[] => [
  { kind: 'version-proposed', version },
  ...version.commitments.map((one) => ({ kind: 'version-committed', version: version.number, ...one }) as const),
  ...(version.inForceSince === undefined
    ? []
    : [{ kind: 'version-in-force', version: version.number, at: version.inForceSince } as const]),
];
