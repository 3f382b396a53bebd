import { forgetDissent, renamed } from '#domain/privacy/forget-on-board.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { Tables } from './connect-tables.ts';
import { removeRow } from './forgotten-row.ts';
import type { Forgetting, Forgotten } from './forgotten-row.ts';
import { alliancePartition } from './keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { parsePersonalDissent, putPersonalDissent } from './personal-dissent-store.ts';

/** A dissent between the person and another one: what the other has said of it moves to where nobody's id leads. */
export const forgetBetween = async (
  tables: Tables,
  { tenantId, leaving }: Forgetting,
  row: PlacedEntity,
): Promise<Forgotten> => {
  const dissent = parsePersonalDissent(row);
  const left = forgetDissent(dissent, leaving.personId);
  if (left !== undefined) {
    const otherId = dissent.by === leaving.personId ? dissent.to : dissent.by;
    const kept = renamed(nameless(left, leaving.personId), leaving);
    const partitionKey = alliancePartition(tenantId, await leaving.pairId(leaving.stranger, otherId));
    await putPersonalDissent(tables, { tenantId, of: otherId, other: leaving.stranger, partitionKey }, kept);
  }
  return removeRow(tables.dissents, row);
};

const nameless = (dissent: PersonalDissent, me: string): PersonalDissent =>
  dissent.by === me ? { ...dissent, byName: '', byAddress: '' } : { ...dissent, toName: '', toAddress: '' };
