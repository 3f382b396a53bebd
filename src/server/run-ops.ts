import type { Instant } from '#domain/shared/instant.ts';
import type { Poison, Poisoned, PoisonFate } from '#ports/poison.ts';
import { runTenantOps, tenantUsage } from './run-tenant-ops.ts';
import type { SpreadTenants } from './run-tenant-ops.ts';

type Needs = {
  readonly poison: Poison;
  /** Looked for when it is asked for; `undefined`: there is one storage account. */
  readonly openTenants: () => Promise<SpreadTenants | undefined>;
  /** Makes an address at which the status page opens for a while. */
  readonly makeStatusLink: () => Promise<{ readonly link: string; readonly until: Instant }>;
  /** Says a line to the person at the terminal. */
  readonly say: (line: string) => void;
};

export const opsUsage = `Usage:
  ops poison list                  what was set aside, and why
  ops poison replay <id> | all     does it again, as if it were new
  ops poison drop <id> | all       forgets it
  ops status                       a link to the page that says how the engine does; keep it to yourself
${tenantUsage}`;

/**
 * What an administrator can do by hand.
 *
 * @returns the exit code: 0 done, 1 nothing of that id, 2 not understood
 */
export const runOps = async (needs: Needs, args: readonly string[]): Promise<number> => {
  const [subject, act, which, ...more] = args;
  if (subject === 'poison' && more.length === 0) {
    if (act === 'list' && which === undefined) return list(needs);
    if ((act === 'replay' || act === 'drop') && which !== undefined) return settle(needs, act, which);
  }
  if (subject === 'status' && act === undefined) return sayStatusLink(needs);
  const outcome = subject === 'tenant' ? await runTenantOps(needs, args.slice(1)) : undefined;
  if (outcome !== undefined) return outcome;
  needs.say(opsUsage);
  return 2;
};

const sayStatusLink = async ({ makeStatusLink, say }: Needs): Promise<number> => {
  const { link, until } = await makeStatusLink();
  say(link);
  say(`It opens until ${new Date(until).toISOString()}. Whoever has it can read how much is sent, and nothing else.`);
  return 0;
};

const list = async ({ poison, say }: Needs): Promise<number> => {
  let count = 0;
  await poison.goThrough((poisoned) => {
    count += 1;
    say(lineOf(poisoned));
    return 'keep';
  });
  say(count === 0 ? 'Nothing was set aside.' : `Set aside: ${count}`);
  return 0;
};

const settle = async ({ poison, say }: Needs, act: 'replay' | 'drop', which: string): Promise<number> => {
  let [done, stayed] = [0, 0];
  await poison.goThrough((poisoned): PoisonFate => {
    if (which !== 'all' && poisoned.id !== which) return 'keep';
    if (act === 'replay' && poisoned.job === undefined) {
      stayed += 1;
      say(`${poisoned.id} stays: it is no job in a shape that this version knows.`);
      return 'keep';
    }
    done += 1;
    return act;
  });
  say(`${act === 'replay' ? 'Put back' : 'Dropped'}: ${done}`);
  return done === 0 && (which !== 'all' || stayed > 0) ? 1 : 0;
};

/** Ids alone: what a job says is read when it is done. */
const lineOf = ({ id, at, reason, job }: Poisoned): string =>
  [id, new Date(at).toISOString(), job === undefined ? '-' : JSON.stringify(job), reason].join('  ');
