/**
 * Every kind of row that is kept, by what {@link rowKindOf} finds. Whoever adds one adds it here; a test holds rows as the
 * release before wrote them against each.
 */
export const rowKinds = [
  'team',
  'team-alliance',
  'pair-alliance',
  'answer',
  'checkin',
  'commit',
  'in-force',
  'line',
  'openness',
  'position',
  'promise',
  'prompt',
  'round-closed',
  'version',
  'at',
  'open',
  'week',
  'due',
  'due-job',
  'thread',
  'alliance',
  'calendar',
  'chat',
  'counterpart',
  'dissent',
  'focus',
  'note',
  'prefs',
  'prompts',
  'tell',
  'post',
  'conversation',
  'tenant',
  'figures',
  'key',
  'placed',
  'assigned',
  'settings',
  'act',
  'team-line',
  'was',
  'absence',
  'farewell',
] as const;

export type RowKind = (typeof rowKinds)[number];

type Row = Readonly<Record<string, unknown>>;

/**
 * Which kind a row is: as a rule the word with which its key begins. `undefined`: it is not of this release, or a part of a row
 * without its key.
 */
export const rowKindOf = (row: Row): RowKind | undefined => {
  const [key, partition] = [textOf(row['rowKey']), textOf(row['partitionKey'])];
  if (key === '') return undefined;
  if (/^\d\d:/.test(key)) return 'figures';
  if (startsWithId(key)) return idKind(key, partition);
  const word = key.split(':')[0];
  if (word === 'head') return headKind(row);
  if (word === 'team') return 'team-line';
  if (word === 'dissent' && 'personId' in row) return 'counterpart';
  return rowKinds.find((one) => one === word);
};

/** Of alliances the row says whose it is; that of a team says nothing. */
const headKind = ({ kind }: Row): RowKind => {
  if (kind === 'pair') return 'pair-alliance';
  return kind === 'head' ? 'team-alliance' : 'team';
};

/** In the due index all keys begin with their tenant's id, and go on. */
const idKind = (key: string, partition: string): RowKind | undefined => {
  if (key.includes(':')) return 'due-job';
  return partition === 'placed' || partition === 'assigned' ? partition : undefined;
};

const startsWithId = (key: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(key);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
