import { Temporal } from 'temporal-polyfill';

/** A moment of each week on a clock; 0 = Monday, minutes since midnight. */
type Moment = { readonly weekday: number; readonly minute: number };

/** A stretch of time in which no scheduler runs, up to but not at its end; epoch milliseconds. */
type Outage = { readonly from: number; readonly to: number };

export type OracleSchedule = {
  readonly zone: string;
  readonly needsAt: Moment;
  readonly shoutOutsAt: Moment;
  /** Epoch milliseconds between which posts are looked for. */
  readonly from: number;
  readonly until: number;
  readonly outages: readonly Outage[];
};

const hoursLateAtMost = 12;

/**
 * Which posts a team with both practices has, in words: `2026-W47 needs at 2026-11-16T08:00Z`. Written straight from how
 * the product is described, with a calendar of its own; nothing of the product is used.
 */
export const expectedPosts = (schedule: OracleSchedule): readonly string[] =>
  mondaysOf(schedule)
    .flatMap((monday) => postsOf(schedule, monday))
    .filter(({ at }) => at > schedule.from)
    .map(({ name, at }) => ({ name, at, startedAt: whenUp(schedule, at) }))
    .filter(({ at, startedAt }) => startedAt - at <= hoursLateAtMost * 3_600_000 && startedAt <= schedule.until)
    .map(({ name, startedAt }) => `${name} at ${new Date(startedAt).toISOString()}`)
    .toSorted();

type Post = { readonly name: string; readonly at: number };

const mondaysOf = ({ zone, from, until }: OracleSchedule): readonly Temporal.PlainDate[] => {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  const weeks = Math.ceil((until - from) / 604_800_000) + 3;
  const monday = first.subtract({ days: first.dayOfWeek - 1 + 7 });
  return Array.from({ length: weeks }, (_, index) => monday.add({ weeks: index }));
};

/** Rituals of one day share the later of their moments. */
const postsOf = ({ zone, needsAt, shoutOutsAt }: OracleSchedule, monday: Temporal.PlainDate): readonly Post[] => {
  const week = `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, '0')}`;
  const post = (names: string, { weekday, minute }: Moment): Post => ({
    name: `${week} ${names}`,
    at: monday.add({ days: weekday }).toZonedDateTime({
      timeZone: zone,
      plainTime: new Temporal.PlainTime(Math.floor(minute / 60), minute % 60),
    }).epochMilliseconds,
  });
  if (needsAt.weekday !== shoutOutsAt.weekday)
    return [post('needs', needsAt), post('shout-outs+promises', shoutOutsAt)];
  const later = needsAt.minute > shoutOutsAt.minute ? needsAt : shoutOutsAt;
  return [post('needs+shout-outs+promises', later)];
};

/** The first time from then on at which a scheduler runs; outages may follow one another. */
const whenUp = ({ outages }: OracleSchedule, at: number): number => {
  const outage = outages.find(({ from, to }) => from <= at && at < to);
  return outage === undefined ? at : whenUp({ outages } as OracleSchedule, outage.to);
};
