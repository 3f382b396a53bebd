import { setTimeout as pause } from 'node:timers/promises';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import { startAzurite } from '#local/azurite-process.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { seedTeams, tenantsOf } from '../../support/seed-teams.ts';
import type { TeamSeed } from '../../support/seed-teams.ts';
import { startCountingTeams } from './counting-teams.ts';
import type { CountingTeams } from './counting-teams.ts';
import { startSender } from './sender-process.ts';
import type { SenderFigures, SenderProcess } from './sender-process.ts';

/** Teams, wherever their Teams is reached. */
export type Seeds = readonly Omit<TeamSeed, 'serviceUrl'>[];

/** What a part of the bench is played on. */
export type Stage = {
  readonly seeds: readonly TeamSeed[];
  readonly teams: CountingTeams;
  readonly queue: SendQueue;
  /** How long it took to enter the teams. */
  readonly seconds: number;
  /** Has four senders work, to whom it is `now`, until `isOver`. */
  readonly send: (now: Instant, isOver: () => boolean) => Promise<readonly SenderFigures[]>;
};

const senders = 4;

/** A storage in which there are the given teams, and a Teams; both are gone once `play` is over. */
export const onStage = async (given: Seeds, play: (stage: Stage) => Promise<void>): Promise<void> => {
  const azurite = await startLargeStorage();
  const teams = await startCountingTeams(tenantsOf(given));
  const { connectionString } = azurite;
  const storage = { kind: 'connection-string', value: connectionString } as const;
  const seeds = given.map((seed) => ({ ...seed, serviceUrl: teams.url }));
  try {
    const begun = performance.now();
    await seedTeams(await connectTables(storage), seeds);
    const seconds = (performance.now() - begun) / 1_000;
    const { queue } = await connectStorage(storage);
    const send: Stage['send'] = (now, isOver) => sendUntil({ connectionString, aheadMs: now - Date.now() }, isOver);
    await play({ seeds, teams, queue, seconds, send });
  } finally {
    await teams.stop();
    await azurite.stop();
  }
};

/** An Azurite that finds a partition as Azure does, however large the table is. */
export const startLargeStorage = (): ReturnType<typeof startAzurite> =>
  startAzurite({ dataDir: undefined, preload: import.meta.resolve('../../support/azurite-index.ts') });

const sendUntil = async (
  given: { readonly connectionString: string; readonly aheadMs: number },
  isOver: () => boolean,
): Promise<readonly SenderFigures[]> => {
  const started: SenderProcess[] = await Promise.all(Array.from({ length: senders }, () => startSender(given)));
  while (!isOver()) await pause(50);
  return Promise.all(started.map((sender) => sender.finish()));
};

/** When requests to a tenant left, whoever sent them, in their order. */
export const leftFor = (figures: readonly SenderFigures[], tenantId: string): readonly Instant[] =>
  figures
    .flatMap(({ left }) => left.filter(([of]) => of === tenantId).flatMap(([, times]) => times))
    .toSorted((one, other) => one - other);
