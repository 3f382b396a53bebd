import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { PersonLeaving } from '#ports/person-rows.ts';
import type { Tables } from './connect-tables.ts';
import { changedOne } from './forgotten-row.ts';
import type { Forgetting, Forgotten } from './forgotten-row.ts';
import { alliancePartition, headRow, isPairPartition, personPartition, summaryRow } from './keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { parsePairHead } from './pair-row.ts';
import { schemaNumber } from './row.ts';
import { listSettledRows } from './settled-rows.ts';
import { readFromStorage, saveToStorage } from './translate-error.ts';

/** Whether it is the head of what was copied of an alliance for the other of the two. */
export const isCopyHead = (
  { partitionKey, rowKey, personOne, personTwo }: PlacedEntity,
  { stranger }: Pick<PersonLeaving, 'stranger'>,
): boolean => rowKey === headRow && isPairPartition(partitionKey) && (personOne === stranger || personTwo === stranger);

/**
 * What was copied of an alliance for the other goes where they, too, have left it in between: then no line of their home
 * leads to it, and nobody could ever delete it.
 */
export const forgetCopy = async (
  tables: Tables,
  { tenantId, leaving }: Forgetting,
  row: PlacedEntity,
): Promise<Forgotten> => {
  const { personId, stranger } = leaving;
  const { personOne, personTwo } = parsePairHead(row);
  const otherId = personOne === stranger ? personTwo : personOne;
  const oldId = await leaving.pairId(personId, otherId);
  const old = alliancePartition(tenantId, oldId);
  const isOnItsWay = (await readFromStorage(async () => await tables.alliances.getEntity(old, headRow))) !== undefined;
  // In this order: a line that moves in between stands at the new one before it goes from the old one.
  for (const allianceId of [oldId, await leaving.pairId(stranger, otherId)])
    if (isOnItsWay || (await isFollowed(tables, tenantId, otherId, allianceId))) return { count: 0 };
  await removeCopy(tables, row.partitionKey);
  return changedOne;
};

/** Whether a line of someone's home leads to an alliance. */
export const isFollowed = async (
  { people }: Pick<Tables, 'people'>,
  tenantId: TenantId,
  owner: PersonId,
  allianceId: AllianceId,
): Promise<boolean> => {
  const [partition, line] = [personPartition(tenantId, owner), summaryRow(allianceId)];
  return (await readFromStorage(async () => await people.getEntity(partition, line))) !== undefined;
};

/** As when both have left: called deleted in its head first, so that a crash leaves what is found again. */
export const removeCopy = async ({ alliances }: Pick<Tables, 'alliances'>, partitionKey: string): Promise<void> => {
  const head = await readFromStorage(async () => await alliances.getEntity(partitionKey, headRow));
  if (head === undefined) return;
  const ended = { partitionKey, rowKey: headRow, schema: schemaNumber, toDelete: 'everything' };
  await saveToStorage(async () => await alliances.updateEntity(ended, 'Merge', { etag: head.etag }));
  await listSettledRows(alliances, partitionKey);
};
