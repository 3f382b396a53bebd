import { tenantId } from '../../support/sample-team.ts';
import type { Report } from '../report.ts';
import { makeOthers } from './fairness.ts';
import type { FanoutSize } from './fanout-size.ts';
import { mostInASecond, rateIn } from './rates.ts';
import { leftFor, onStage } from './stage.ts';

/** What Teams takes of one app for one tenant in a second. */
const ceiling = 50;
/** The jobs get their places, and the processes become quick. */
const warmUpMs = 10_000;
const others = 40;

type Size = {
  /** Teams of the one tenant. */
  readonly waiting: number;
  /** It is over once so many are posted, or so long after the warm-up. */
  readonly posts: number;
  readonly windowMs: number;
};

/** In full 31,000 posts out of 50,000; else so many that there is work throughout. */
const sizeOf = ({ isFull, teams, seconds = 60 }: FanoutSize): Size => {
  if (isFull) return { waiting: teams ?? 50_000, posts: 31_000, windowMs: 3_600_000 };
  const waiting = teams ?? (seconds + 25) * ceiling;
  return { waiting, posts: waiting, windowMs: seconds * 1_000 };
};

/** One tenant with very many posts due at once, and forty others, each of whom someone makes post one amid it. */
export const benchOneTenant = (report: Report, size: FanoutSize): Promise<void> => {
  const { waiting, posts, windowMs } = sizeOf(size);
  const due = Math.floor(Date.now() / 60_000) * 60_000 + 3_600_000;
  const large = Array.from({ length: waiting }, (_, index) => ({ tenant: 1, index, due }));
  const small = Array.from({ length: others }, (_, index) => ({
    ...{ tenant: 2 + index, index: waiting + index, due, hasLeft: true },
  }));
  return onStage([...large, ...small], async ({ seeds, teams, queue, seconds, send }) => {
    report('tenant-seeding', seconds, 's');
    const own = tenantId(1);
    const ownPosts = (): number => teams.posts.filter((post) => post.tenantId === own).length;
    const isOver = (): boolean => {
      const first = teams.posts[0]?.at;
      return first !== undefined && (Date.now() >= first + warmUpMs + windowMs || ownPosts() >= posts);
    };
    const [other, over] = [makeOthers('tenant', seeds.slice(waiting)), new AbortController()];
    const adding = other.add(queue, Math.min(windowMs, 60_000) / others, over.signal);
    let until = 0;
    const figures = await send(due, () => isOver() && (until = Date.now()) > 0);
    over.abort();
    await adding;
    const times = leftFor(figures, own);
    report('highest-rate-in-any-second', mostInASecond(times), 'requests/s', ceiling);
    report('share-of-the-ceiling', rateIn(times, times[0]! + warmUpMs, until) / ceiling, 'of 1', { least: 0.98 });
    report('answers-429', teams.refused(), 'answers', 0);
    report('tenant-posts', ownPosts(), `of ${waiting}`);
    other.report(report, teams);
  });
};
