import { parseTenantId } from '#domain/shared/ids.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { MoveOutcome, MoveStep, MoveTenant } from '#usecases/placement/move-tenant.ts';
import type { TenantPlace, TenantPlaces } from '#usecases/placement/where-is-tenant.ts';

/** The accounts over which tenants are spread. */
export type SpreadTenants = {
  readonly names: readonly string[];
  readonly places: TenantPlaces;
  readonly moveTenant: MoveTenant;
};

type Needs = {
  /** `undefined`: there is one account, and all are in it. */
  readonly openTenants: () => Promise<SpreadTenants | undefined>;
  readonly say: (line: string) => void;
};

export const tenantUsage = `  ops tenant where <id> | all      in which storage account it is, or how many tenants are in each
  ops tenant move <id> <account>   takes it to another account of the list; nobody can use it for two minutes and while it
                                   is copied. Where that was cut short, say it again, or move it back to where it was.
                                   Not while processes with different lists of accounts are running.`;

/**
 * What an administrator does with tenants by hand.
 *
 * @param args what comes after `tenant`
 * @returns the exit code: 0 done, 1 not done and why, `undefined` not understood
 */
export const runTenantOps = async (
  { openTenants, say }: Needs,
  [act, which, account, ...more]: readonly string[],
): Promise<number | undefined> => {
  const tenantId = parseTenantId(which ?? '');
  if (more.length > 0 || (tenantId === undefined && which !== 'all')) return undefined;
  const isAsked = act === 'where' && account === undefined;
  if (!isAsked && (act !== 'move' || account === undefined || tenantId === undefined)) return undefined;
  const tenants = await openTenants();
  if (tenants === undefined) {
    say('There is one storage account, and everything is in it.');
    return isAsked ? 0 : 1;
  }
  if (tenantId === undefined) return sayCounts(tenants, say);
  return account === undefined ? sayWhere(tenants, tenantId, say) : sayMove(tenants, { tenantId, account }, say);
};

type Say = Needs['say'];

const sayCounts = async ({ places }: SpreadTenants, say: Say): Promise<number> => {
  for (const [account, count] of await places.counts()) say(`${account}: ${count}`);
  return 0;
};

const sayWhere = async ({ places }: SpreadTenants, tenantId: TenantId, say: Say): Promise<number> => {
  const place = await places.whereIs(tenantId);
  say(placeLine(place));
  return place.kind === 'unseen' || place.kind === 'elsewhere' ? 1 : 0;
};

const placeLine = (place: TenantPlace): string => {
  switch (place.kind) {
    case 'at':
      return place.account;
    case 'unplaced':
      return `${place.account}, since there was one account alone`;
    case 'moving':
      return `On its way from ${place.from} to ${place.to}. Move it to either of the two to end that.`;
    case 'elsewhere':
      return `In ${place.account}, which is not in the list of accounts.`;
    case 'unseen':
      return 'Nothing is kept of this tenant.';
  }
};

type Journey = { readonly tenantId: TenantId; readonly account: string };

const sayMove = async (tenants: SpreadTenants, { tenantId, account }: Journey, say: Say): Promise<number> => {
  if (!tenants.names.includes(account)) {
    say(`There is no account ${account}. There are: ${tenants.names.join(', ')}`);
    return 1;
  }
  const outcome = await tenants.moveTenant(tenantId, account, (step) => {
    say(stepLine(step));
  });
  say(outcomeLine(outcome, account));
  return outcome.kind === 'moved' || outcome.kind === 'there-already' ? 0 : 1;
};

const stepLine = (step: MoveStep): string => {
  switch (step.kind) {
    case 'silence':
      return `Nobody can use it from now on. Waiting ${Math.ceil(step.ms / 1000)} s until every process knows.`;
    case 'copied':
      return step.changed === 0 ? `Looked at again: ${step.rows} rows are the same` : `Copied: ${step.changed} rows`;
    case 'arrived':
      return `It is in ${step.account} now, and can be used again.`;
    case 'removed':
      return `Removed from ${step.account}: ${step.rows} rows`;
  }
};

const outcomeLine = (outcome: MoveOutcome, account: string): string => {
  switch (outcome.kind) {
    case 'moved':
      return 'Done.';
    case 'there-already':
      return `It is in ${account} already.`;
    case 'not-moved':
      return placeLine(outcome.where);
  }
};
