import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { RowKeys } from './row.ts';
import { callStorage } from './translate-error.ts';

/** A row as it stands in a table, whatever its columns mean. */
export type KeptRow = RowKeys & { readonly columns: Readonly<Record<string, unknown>> };

/** Writes rows that come in the order of their keys: those of a partition together, as many as a request takes. */
export type RowWriter = {
  add(act: 'upsert' | 'delete', row: KeptRow): Promise<void>;
  /** Writes what has not been written yet. */
  send(): Promise<void>;
};

/** A transaction takes 100 rows and 4 MiB: so many letters, of three bytes at most, leave room for one row more. */
const [mostRows, mostLetters] = [100, 500_000];

export const makeRowWriter = (table: TableClient): RowWriter => {
  let [actions, letters, partition]: [TransactionAction[], number, string | undefined] = [[], 0, undefined];
  const send = async (): Promise<void> => {
    const sent = actions;
    [actions, letters] = [[], 0];
    if (sent.length > 0) await callStorage(async () => await table.submitTransaction(sent));
  };
  return {
    add: async (act, row) => {
      if (row.partitionKey !== partition || actions.length >= mostRows || letters >= mostLetters) await send();
      partition = row.partitionKey;
      actions.push(actionOf(act, row));
      letters += JSON.stringify(row.columns).length;
    },
    send,
  };
};

/** A copy is as the row was: it replaces whatever is there. */
const actionOf = (act: 'upsert' | 'delete', { partitionKey, rowKey, columns }: KeptRow): TransactionAction =>
  act === 'upsert' ? ['upsert', { partitionKey, rowKey, ...columns }, 'Replace'] : ['delete', { partitionKey, rowKey }];
