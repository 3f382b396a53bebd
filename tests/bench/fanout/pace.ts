import { setTimeout as pause } from 'node:timers/promises';
import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { StorageConfig } from '#config/config.ts';
import { startAzurite } from '#local/azurite-process.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import { tenantId } from '../../support/sample-team.ts';
import type { Report } from '../report.ts';
import type { FanoutSize } from './fanout-size.ts';
import { mostInASecond, rateIn } from './rates.ts';

const ceiling = 50;

/** The turns alone: what four senders, whose clocks differ, could send if nothing else took time. */
export const benchPace = async (report: Report, { seconds = 30 }: FanoutSize): Promise<void> => {
  const azurite = await startAzurite({ dataDir: undefined });
  try {
    const begun = Date.now();
    const storage = { kind: 'connection-string', value: azurite.connectionString } as const;
    const times = await sendInTurn(storage, (seconds + 2) * 1_000, [0, 50, 100, 0]);
    const window = rateIn(times, begun + 1_000, begun + 1_000 + seconds * 1_000);
    report('pace-highest-rate-in-any-second', mostInASecond(times), 'requests/s', ceiling);
    report('pace-share-of-the-ceiling', window / ceiling, 'of 1', { least: 0.98 });
  } finally {
    await azurite.stop();
  }
};

/**
 * When requests left that four senders of one tenant send as fast as they may, for `ms`.
 *
 * @param aheadMs by how much the clock of each is ahead
 */
export const sendInTurn = async (
  storage: StorageConfig,
  ms: number,
  aheadMs: readonly number[] = [0, 0, 0, 0],
): Promise<readonly number[]> => {
  const until = Date.now() + ms;
  const times: number[] = [];
  const lane = async (pace: ReturnType<typeof makeSendPace>, name: string): Promise<void> => {
    for (let index = 0; Date.now() < until; index += 1) {
      const turn = await pace.takeTurn({ tenantId: tenantId(999), conversationId: `${name}-${index}` }, 'post');
      if (turn.kind === 'now') times.push(Date.now());
      // Teams answers in a tenth of a second.
      await pause(turn.kind === 'now' ? 120 : turn.waitMs);
    }
  };
  const senders = await Promise.all(
    aheadMs.map(async (ahead) => {
      const clock = { now: () => systemClock.now() + ahead };
      const { paces } = await connectTables(storage);
      return makeSendPace({ store: makePaceStore(paces), clock, rest: pause, chance: Math.random });
    }),
  );
  const lanes = senders.flatMap((pace, sender) =>
    Array.from({ length: 16 }, (_, index) => lane(pace, `${sender}-${index}`)),
  );
  await Promise.all(lanes);
  return times;
};
