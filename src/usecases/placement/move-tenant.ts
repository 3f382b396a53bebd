import { decideMove } from '#domain/placement/decide-move.ts';
import type { MoveDecision } from '#domain/placement/decide-move.ts';
import type { Placement, Whereabouts } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import type { Stored } from '#ports/stored.ts';
import type { CopyTenant, TenantRows } from '#ports/tenant-rows.ts';
import { beginMoveRun } from './move-run.ts';
import type { MoveRun } from './move-run.ts';
import { placeTenant } from './place-tenant.ts';
import type { Accounts } from './place-tenant.ts';
import { silenceMs } from './placement-times.ts';
import type { PlacementTimes } from './placement-times.ts';

/** What has been done, for whoever waits. */
export type MoveStep =
  | { readonly kind: 'silence'; readonly ms: number }
  | { readonly kind: 'copied'; readonly rows: number; readonly changed: number }
  | { readonly kind: 'arrived'; readonly account: string }
  | { readonly kind: 'removed'; readonly rows: number; readonly account: string };

export type MoveOutcome =
  | { readonly kind: 'moved' }
  | { readonly kind: 'there-already' }
  /** It cannot be moved from where it is: not among ours, on its way elsewhere, or nowhere. */
  | { readonly kind: 'not-moved'; readonly where: Exclude<Whereabouts, { kind: 'at' }> };

export type MoveTenant = (tenantId: TenantId, to: string, told: Told) => Promise<MoveOutcome>;

type Told = (step: MoveStep) => void;

/** One that a tenant may leave, or come to. */
type MovingAccount = { readonly placements: PlacementStore; readonly rows: Pick<TenantRows, 'any'> };

/** What one run does to rows; `mayGoOn` comes before each of its requests. */
export type RunRows = {
  copy(from: string, to: string): CopyTenant;
  remove(account: string): TenantRows['remove'];
};

type Needs = {
  readonly accounts: Accounts<MovingAccount>;
  readonly rowsOf: (mayGoOn: () => Promise<void>) => RunRows;
  readonly times: PlacementTimes;
  /** Real time. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
  /** Gives a text that no other run has. */
  readonly newRun: () => string;
};

/**
 * Moves a tenant to another account; ended anywhere, it goes on when it is run again, and until the tenant has arrived it
 * is taken back by moving it to where it was.
 *
 * A mark keeps everyone off; after a silence, in which the last of them notices, the rows are copied until nothing is left
 * to copy. The tenant is there as soon as its new account says so, and only then its old rows go. Each run marks the move
 * as its own and keeps silence again, so that no two runs ever write at once. Rejects with {@link Unavailable} (`storage`),
 * also where any of the accounts is out of reach.
 *
 * @param to one of the accounts
 */
export const makeMoveTenant =
  (needs: Needs): MoveTenant =>
  async (tenantId, to, told) => {
    for (let moves = 0; ; moves += 1) {
      const said = await askAll(needs.accounts, tenantId);
      const decision = decideMove(new Map([...said].map(([name, { value }]) => [name, value])), to);
      switch (decision.kind) {
        case 'there':
          return { kind: moves === 0 ? 'there-already' : 'moved' };
        case 'under-way':
          return { kind: 'not-moved', where: { ...decision, kind: 'moving' } };
        case 'elsewhere':
          return { kind: 'not-moved', where: decision };
        case 'unseen':
          if (!(await isAnywhere(needs.accounts, tenantId))) return { kind: 'not-moved', where: decision };
          await placeTenant(needs.accounts, tenantId);
          break;
        case 'carry-over':
        case 'clear-up':
        case 'take-back':
          await move(needs, tenantId, { decision, said: said.get(decision.from), told });
      }
    }
  };

const askAll = async (
  accounts: Needs['accounts'],
  tenantId: TenantId,
): Promise<ReadonlyMap<string, Stored<Placement>>> => {
  const said = await Promise.all(
    [...accounts].map(async ([name, { placements }]) => [name, await placements.load(tenantId)] as const),
  );
  return new Map(said.flatMap(([name, stored]) => (stored === undefined ? [] : [[name, stored]])));
};

const isAnywhere = async (accounts: Needs['accounts'], tenantId: TenantId): Promise<boolean> =>
  (await Promise.all([...accounts.values()].map(({ rows }) => rows.any(tenantId)))).includes(true);

type Way = Extract<MoveDecision, { kind: 'carry-over' | 'clear-up' | 'take-back' }>;

type Moving = {
  readonly decision: Way;
  /** By the account that the tenant leaves. */
  readonly said: Stored<Placement> | undefined;
  readonly told: Told;
};

const move = async (needs: Needs, tenantId: TenantId, { decision, said, told }: Moving): Promise<void> => {
  const { clock, times, rest } = needs;
  const [from, to] = [placementsOf(needs, decision.from), placementsOf(needs, decision.to)];
  const given = { tenantId, from, to, toName: decision.to, run: needs.newRun(), keptMs: times.keptMs, clock };
  const run = await beginMoveRun(given, said);
  const rows = needs.rowsOf(() => run.mayGoOn());
  if (!run.hasArrived) {
    const ms = silenceMs(times);
    told({ kind: 'silence', ms });
    await rest(ms);
    if (decision.kind === 'take-back') return takeBack(run, rows, { tenantId, decision, told });
    await carryOver(run, rows, { tenantId, decision, told });
  }
  await clear(rows, decision.from, tenantId, told);
  await run.mark('from', { kind: 'gone', to: decision.to });
};

const placementsOf = ({ accounts }: Needs, name: string): PlacementStore => {
  const account = accounts.get(name);
  if (account === undefined) throw new Error(`There is no account ${name}`);
  return account.placements;
};

type Journey = { readonly tenantId: TenantId; readonly decision: Way; readonly told: Told };

/** What is not the same at the first look is copied; nobody writes meanwhile, hence the second finds nothing. */
const carryOver = async (run: MoveRun, rows: RunRows, { tenantId, decision, told }: Journey): Promise<void> => {
  const copy = rows.copy(decision.from, decision.to);
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const copied = await copy(tenantId);
    told({ kind: 'copied', ...copied });
    if (copied.changed > 0) continue;
    await run.mark('to', { kind: 'here' });
    told({ kind: 'arrived', account: decision.to });
    return;
  }
  throw new Error(`The rows of tenant ${tenantId} keep changing`);
};

const mostLooks = 4;

/** What was copied so far goes: nobody has seen it. */
const takeBack = async (run: MoveRun, rows: RunRows, { tenantId, decision, told }: Journey): Promise<void> => {
  await clear(rows, decision.to, tenantId, told);
  await run.mark('to', { kind: 'gone', to: decision.from });
  await run.mark('from', { kind: 'here' });
  told({ kind: 'arrived', account: decision.from });
};

const clear = async (rows: RunRows, account: string, tenantId: TenantId, told: Told): Promise<void> => {
  told({ kind: 'removed', account, rows: await rows.remove(account)(tenantId) });
};
