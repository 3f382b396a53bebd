import type { Report } from '../report.ts';
import type { FanoutSize } from './fanout-size.ts';
import { percentile, rateIn } from './rates.ts';
import type { SenderFigures } from './sender-process.ts';
import { onStage } from './stage.ts';

const tenants = 500;

/**
 * Very many teams of five hundred tenants, all due in one minute: no tenant has so many that its ceiling is the limit. First
 * of teams whose posts name nobody, then a fifth as many whose posts name someone, for which Teams is asked for the members.
 */
export const benchBusyMinute = async (report: Report, { isFull, teams, seconds }: FanoutSize): Promise<void> => {
  const count = teams ?? (isFull ? 100_000 : 10_000);
  // Nobody waits for what never comes.
  const longestMs = (seconds ?? 60 + count / 20) * 1_000;
  await playMinute(report, { count, longestMs, hasPromise: false });
  await playMinute(report, { count: Math.ceil(count / 5), longestMs, hasPromise: true });
};

type Minute = { readonly count: number; readonly longestMs: number; readonly hasPromise: boolean };

const playMinute = (report: Report, { count, longestMs, hasPromise }: Minute): Promise<void> => {
  const due = Math.floor(Date.now() / 60_000) * 60_000 + 3_600_000;
  const given = Array.from({ length: count }, (_, index) => ({
    tenant: 1 + (index % tenants),
    index,
    due,
    hasPromise,
  }));
  return onStage(given, async ({ seconds, teams: { posts }, send }) => {
    const begun = Date.now();
    const figures = await send(due, () => posts.length >= count || Date.now() - begun >= longestMs);
    const sayIn: Report = (figure, ...said) => {
      report(hasPromise ? `naming-${figure}` : figure, ...said);
    };
    sayIn('minute-seeding', seconds, 's');
    sayIn('minute-posts', posts.length, `of ${count}`);
    sayIn('minute-posted-twice', posts.length - new Set(posts.map(({ channelId }) => channelId)).size, 'posts', 0);
    reportTimes(
      sayIn,
      posts.map(({ at }) => at),
      begun,
    );
    const sum = (of: (figure: SenderFigures) => number): number =>
      figures.reduce((total, figure) => total + of(figure), 0);
    sayIn('cpu-per-post', sum(({ cpuMs }) => cpuMs) / posts.length, 'ms');
    sayIn('storage-operations-per-post', sum(({ storageRequests }) => storageRequests) / posts.length, 'operations', 6);
    sayIn('memory-of-a-worker', Math.max(...figures.map(({ peakBytes }) => peakBytes)) / 2 ** 20, 'MB', 200);
  });
};

const reportTimes = (report: Report, times: readonly number[], begun: number): void => {
  const lags = times.map((at) => at - begun);
  report('posts-per-second', rateIn(times, times[0] ?? 0, (times.at(-1) ?? 0) + 1), 'posts/s');
  report('due-lag-p50', percentile(lags, 0.5) / 1_000, 's');
  report('due-lag-p99', percentile(lags, 0.99) / 1_000, 's');
};
