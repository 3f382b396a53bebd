import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import type { HealthProbe } from '#ports/health.ts';
import type { makeLog } from '#server/log.ts';
import { makePagesProbe } from '#server/pages-health.ts';
import { makeReadiness } from '#server/readiness.ts';
import type { CheckReadiness } from '#server/readiness.ts';
import { makeAdmitsOperator } from '#usecases/figures/operator-keys.ts';
import type { AdmitsOperator } from '#usecases/figures/operator-keys.ts';
import { makeReadState } from '#usecases/figures/read-state.ts';
import type { ReadState } from '#usecases/figures/read-state.ts';
import type { Running } from '#server/status-page/status-report.ts';
import { makeTryToWrite } from '#usecases/figures/try-to-write.ts';
import { product } from './product.ts';
import type { Storage } from './connect-storage.ts';

type Needs = {
  readonly config: ServerConfig;
  readonly storage: Storage;
  /** Whether the keys are there with which tokens are checked. */
  readonly signIn: HealthProbe;
  /** What the schedulers go by. */
  readonly clock: Clock;
  readonly log: ReturnType<typeof makeLog>;
};

/** What the routes for whoever runs us are made of. */
export const healthParts = ({
  config,
  storage,
  signIn,
  clock,
  log,
}: Needs): {
  readonly checkReadiness: CheckReadiness;
  readonly readState: ReadState;
  readonly readRunning: () => Promise<Running>;
  readonly admitsOperator: AdmitsOperator | undefined;
} => ({
  checkReadiness: makeReadiness({
    probes: [...storage.probes, signIn, makePagesProbe(config.assetsDir)],
    clock: systemClock,
    log,
  }),
  readState: makeReadState({ ...storage, clock, realClock: systemClock, rest }),
  readRunning: makeReadRunning(config, storage),
  admitsOperator:
    config.statusPage === 'open' ? undefined : makeAdmitsOperator({ ...storage, clock: systemClock, sha256 }),
});

/** Keeps no process from ending. */
const rest = (ms: number): Promise<unknown> => pause(ms, undefined, { ref: false });

/** For whoever looks after us alone: what of the configuration has to agree with the app package and with Entra. */
const makeReadRunning = (
  { client, bot, tokens }: ServerConfig,
  { probes }: Pick<Storage, 'probes'>,
): (() => Promise<Running>) => {
  const tryToWrite = makeTryToWrite({ probes, clock: systemClock, rest });
  return async () => ({
    version: product.version,
    ids: { clientId: client.clientId, botId: bot.appId, appId: client.appId },
    tokens: { issuer: tokens.issuer, audience: tokens.audience },
    writable: await tryToWrite(),
  });
};
