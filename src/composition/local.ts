import type { FastifyInstance } from 'fastify';
import { systemClock } from '#adapters/system/clock.ts';
import { azuriteAddresses, startAzurite } from '../local/azurite-process.ts';
import { buildBrowserParts } from '../local/build/browser-build.ts';
import { openDataFolder } from '../local/data-folder.ts';
import { expectFreePort, localhostAddresses } from '../local/free-port.ts';
import { openLocalMicrosoft365 } from '../local/local-microsoft-365.ts';
import { loopbackOnly } from '../local/loopback-only.ts';
import { loadSample } from '../local/sample/load-sample.ts';
import { assetFolders, localServerConfig } from '../local/server-config.ts';
import { readSettings } from '../local/settings.ts';
import type { LocalSettings } from '../local/settings.ts';
import { StartFailure } from '../local/start-failure.ts';
import { composeServer } from './server.ts';
import { composeWorker } from './worker.ts';

/** Says a line to the person at the terminal. */
type Say = (line: string) => void;

/** Something that has been started; ended in the opposite order. */
type Ending = () => Promise<unknown>;

const sayLine: Say = (line) => {
  process.stdout.write(`${line}\n`);
};

const sayFailure = (error: unknown): void => {
  const unforeseen = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${error instanceof StartFailure ? error.message : unforeseen}\n`);
};

const endAll = async (endings: readonly Ending[]): Promise<void> => {
  for (const end of endings.toReversed()) await end().catch(sayFailure);
};

const listen = async (app: FastifyInstance, port: number): Promise<void> => {
  try {
    await app.listen({ host: 'localhost', port });
  } catch (error) {
    throw new StartFailure(`Port ${port} cannot be listened on.`, error);
  }
};

/** Keeps Azurite going with the rest; were it to end by itself, nothing could be saved any more: all of it ends. */
const startStorage = async (settings: LocalSettings, azuriteDir: string, endings: Ending[]): Promise<string> => {
  const { tablePort, queuePort } = settings;
  const azurite = await startAzurite({ dataDir: azuriteDir, tablePort, queuePort }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure(`The local storage did not start: ${reason}`, error);
  });
  let wanted = false;
  void azurite.exited.then(() => {
    if (!wanted) process.kill(process.pid, 'SIGTERM');
  });
  endings.push(async () => {
    wanted = true;
    await azurite.stop();
  });
  return azurite.connectionString;
};

/** Before anything is started; a storage port of 0 is any free one. */
const expectFreePorts = async ({ port, tablePort, queuePort }: LocalSettings): Promise<void> => {
  await expectFreePort({ name: 'PORT', port, addresses: await localhostAddresses() });
  await expectFreePort({ name: 'AZURITE_TABLE_PORT', port: tablePort, addresses: azuriteAddresses });
  await expectFreePort({ name: 'AZURITE_QUEUE_PORT', port: queuePort, addresses: azuriteAddresses });
};

/** The local clock jumps: what has become due by that is to be seen at once. */
const localSchedulerMs = 1_000;

/** Starts one part after another; each leaves in `endings` how it is ended. */
const startAll = async (settings: LocalSettings, say: Say, endings: Ending[]): Promise<void> => {
  const { port } = settings;
  await expectFreePorts(settings);
  const folder = await openDataFolder(settings.dataDir, settings.fresh);
  endings.push(folder.release);
  await buildBrowserParts(say);
  say('Starting the local storage ...');
  const connectionString = await startStorage(settings, folder.azurite, endings);
  const config = localServerConfig(port, connectionString);
  const local = await openLocalMicrosoft365({
    origin: config.publicUrl,
    connectionString,
    dataDir: folder.path,
    assetsDir: assetFolders.local,
    systemClock,
  });
  say('Starting the server ...');
  const app = await composeServer(config, local.clock, loopbackOnly);
  endings.push(() => app.close());
  await local.addTo(app);
  await listen(app, port);
  const stop = new AbortController();
  const running = (await composeWorker(config, local.clock, { schedulerMs: localSchedulerMs })).run(stop.signal);
  endings.push(async () => {
    stop.abort();
    await running;
  });
  const { sampleMark, settle } = local;
  await (settings.sample ? loadSample({ origin: config.publicUrl, say, sampleMark, settle }) : settle());
};

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `npm start`: the whole product and the Microsoft 365 around it, on this computer.
 * Ends the process by itself: 0 after a signal, 1 with one line on standard error when it cannot start.
 */
export const runLocal = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> => {
  const outcome = readSettings(args, env);
  const endings: Ending[] = [];
  const stop = async (code: number): Promise<void> => {
    await endAll(endings.splice(0));
    process.exit(code);
  };
  for (const signal of endingSignals) process.once(signal, () => void stop(0));
  try {
    if (outcome.kind === 'unusable') throw new StartFailure(outcome.reason);
    await startAll(outcome.settings, sayLine, endings);
    sayLine(`Alliance is ready at http://localhost:${outcome.settings.port}`);
  } catch (error) {
    sayFailure(error);
    await stop(1);
  }
};
