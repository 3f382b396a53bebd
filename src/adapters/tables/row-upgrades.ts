import { Unavailable } from '#ports/unavailable.ts';
import { rowKindOf } from './row-kind.ts';
import type { RowKind } from './row-kind.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What a row of a kind becomes that was written with the number before `to`. Rows of other kinds stay as they are.
 *
 * `upgrade` also meets rows that have been through it: the release that knew `to` before it was written saves them whole, under
 * the number before. Of those it changes nothing.
 */
type RowUpgrade = {
  readonly to: number;
  readonly kind: RowKind;
  readonly upgrade: (row: Row) => Row;
};

/**
 * What a release knows: the number that it writes, the highest whose fields its shapes know already, and how older rows become
 * rows of the number that it writes.
 */
export type RowSchemas = { readonly written: number; readonly known: number; readonly upgrades: readonly RowUpgrade[] };

/**
 * The one home of upgrades. A number is known for a release before it is written: see
 * `docs/decisions/043-rows-of-two-releases.md`. Shapes from before the first number was raised are told by their columns, in
 * `section-version.ts` and by the defaults of the shapes.
 */
export const rowSchemas: RowSchemas = { written: 1, known: 1, upgrades: [] };

/**
 * The row as this release writes it. Throws for one without a number, as no release writes such; and {@link Unavailable}
 * (`release`) for one of a number that this release does not know: what it does not know it would lose with its next save.
 */
export const upgradeRow = (row: Row, { written, known, upgrades }: RowSchemas = rowSchemas): Row => {
  const found = row['schema'];
  if (typeof found !== 'number')
    throw new Error('A stored row does not have the shape that we write: schema: no number');
  if (found === written) return row;
  if (found > known) throw new Unavailable('release', new NewerRow(found, known));
  const kind = rowKindOf(row);
  const due = upgrades
    .filter((one) => one.kind === kind && one.to > found && one.to <= written)
    .toSorted((one, other) => one.to - other.to);
  return { ...due.reduce((upgraded, { upgrade }) => upgrade(upgraded), row), schema: written };
};

/** For the log: whoever reads it is to know that nothing is broken. */
class NewerRow extends Error {
  constructor(found: number, known: number) {
    super(
      `A row was written by a newer release (schema ${String(found)}; this one knows ${String(known)}). It stays as it is. Roll out the newer release everywhere, or wait until that is done.`,
    );
    this.name = 'NewerRow';
  }
}
