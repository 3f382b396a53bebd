import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Instant } from '#domain/shared/instant.ts';
import type { Claim, Claiming, OutboxEntry, PostSubject, RecordedOutcome } from '#ports/outbox.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { outboxRow } from './keys.ts';
import { entryFrom, outboxRowShape } from './outbox-row.ts';
import type { OutboxRow } from './outbox-row.ts';
import { readRow, schemaNumber } from './row.ts';
import type { MarkedRow, RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Between two looks at a row someone else changed it: rare, for a post has one sender. */
export const mostAttempts = 5;

/** The id that the rows of a claim hold, and the mark of one of them, as one text for whoever holds the claim. */
const claimIdOf = (id: string, etag: string): string => `${id} ${etag}`;

/** What {@link claimIdOf} was made of. */
export const partsOfClaim = ({ claimId }: Claim): { readonly id: string; readonly etag: string } => {
  const space = claimId.indexOf(' ');
  return { id: claimId.slice(0, space), etag: claimId.slice(space + 1) };
};

type Claimer<Subject> = {
  readonly table: TableClient;
  readonly partitionKey: string;
  readonly subjects: readonly Subject[];
  /**
   * A text that no other claim has. The SDK repeats an insert whose answer was lost and is then told that the row exists:
   * by its id the claimant knows the rows for their own, where they would otherwise leave the post to nobody.
   */
  readonly id: string;
  readonly claimedAt?: Instant | undefined;
};

/** Inserts the rows of a claim, which one caller alone can do: all of them, or none. */
export const claimRows = async <Subject extends PostSubject>(claimer: Claimer<Subject>): Promise<Claiming<Subject>> => {
  const { subjects, id } = claimer;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const etags = await insert(claimer);
    if (etags !== undefined) return wonBy(subjects, id, etags);
    const found = await findAll(claimer);
    if (found.every((one) => one?.row.claimId === id))
      return wonBy(
        subjects,
        id,
        found.map((one) => one?.etag),
      );
    if (found.some((one) => one !== undefined)) return { kind: 'taken', entries: entriesOf(subjects, found) };
  }
  return { kind: 'taken', entries: new Map(subjects.map((subject) => [subject, { kind: 'claimed' }])) };
};

const wonBy = <Subject extends PostSubject>(
  subjects: readonly Subject[],
  id: string,
  etags: readonly (string | undefined)[],
): Claiming<Subject> => ({
  kind: 'won',
  claims: subjects.map((subject, index) => {
    const etag = etags[index];
    if (etag === undefined) throw new Error('Storage gave no mark for a row that it has written');
    return { subject, claimId: claimIdOf(id, etag) };
  }),
});

const entriesOf = <Subject extends PostSubject>(
  subjects: readonly Subject[],
  found: readonly (MarkedRow<OutboxRow> | undefined)[],
): ReadonlyMap<Subject, OutboxEntry> =>
  new Map(
    subjects.flatMap((subject, index) => {
      const one = found[index];
      return one === undefined ? [] : [[subject, entryFrom(one.row)] as const];
    }),
  );

/** Writes over the rows of one's own claims that nothing has come of. */
export const renewRows = async <Subject extends PostSubject>(
  { table, partitionKey, claimedAt }: Pick<Claimer<Subject>, 'table' | 'partitionKey' | 'claimedAt'>,
  claims: readonly Claim<Subject>[],
): Promise<Claiming<Subject>> => {
  const subjects = claims.map(({ subject }) => subject);
  const found = await Promise.all(
    subjects.map((subject) => readRow(table, keysIn(partitionKey, subject), outboxRowShape)),
  );
  const actions = claims.flatMap((claim, index): TransactionAction[] => {
    const [{ id }, one] = [partsOfClaim(claim), found[index]];
    if (one?.row.claimId !== id || (one.row.kind !== 'claimed' && one.row.kind !== 'unknown')) return [];
    const row = { ...keysIn(partitionKey, claim.subject), ...claimed(id, claim.subject), claimedAt };
    return [['update', row, 'Replace', { etag: one.etag }]];
  });
  const etags = actions.length === claims.length ? await writeAll(table, actions) : undefined;
  const [first] = claims;
  if (etags === undefined || first === undefined) return { kind: 'taken', entries: entriesOf(subjects, found) };
  return wonBy(subjects, partsOfClaim(first).id, etags);
};

const keysIn = (partitionKey: string, subject: PostSubject): RowKeys => ({ partitionKey, rowKey: outboxRow(subject) });

const claimed = (id: string, subject: PostSubject): OutboxRow => ({
  schema: schemaNumber,
  kind: 'claimed',
  claimId: id,
  subject,
});

const insert = async (claimer: Claimer<PostSubject>): Promise<readonly (string | undefined)[] | undefined> => {
  const { table, partitionKey, subjects, id, claimedAt } = claimer;
  const rows = subjects.map((subject) => ({ ...keysIn(partitionKey, subject), ...claimed(id, subject), claimedAt }));
  return await writeAll(
    table,
    rows.map((row) => ['create', row]),
  );
};

/** Looks at each row by its key: a conflict is rare. */
const findAll = ({
  table,
  partitionKey,
  subjects,
}: Claimer<PostSubject>): Promise<readonly (MarkedRow<OutboxRow> | undefined)[]> =>
  Promise.all(subjects.map((subject) => readRow(table, keysIn(partitionKey, subject), outboxRowShape)));

/** Writes over the rows of claims that nobody has touched since they were won; otherwise none of them. */
export const recordOnMarks = async (
  table: TableClient,
  partitionKey: string,
  claims: readonly Claim[],
  outcome: RecordedOutcome,
): Promise<SaveOutcome> => {
  const actions = claims.map((claim): TransactionAction => {
    const { id, etag } = partsOfClaim(claim);
    const row = { ...keysIn(partitionKey, claim.subject), ...claimed(id, claim.subject), ...outcome };
    return ['update', row, 'Replace', { etag }];
  });
  return (await writeAll(table, actions)) === undefined ? 'conflict' : 'saved';
};

/** The rows' new marks; `undefined` when a condition of one of them does not hold, and nothing was written. */
const writeAll = async (
  table: TableClient,
  actions: readonly TransactionAction[],
): Promise<readonly (string | undefined)[] | undefined> => {
  let etags: readonly (string | undefined)[] = [];
  const outcome = await saveToStorage(async () => {
    const { subResponses } = await table.submitTransaction([...actions]);
    etags = subResponses.map(({ etag }) => etag);
  });
  return outcome === 'saved' ? etags : undefined;
};
