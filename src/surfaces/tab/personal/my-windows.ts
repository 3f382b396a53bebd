import type { MyTeamWeek } from '#contracts/my-week-api.ts';
import { nextOf } from '#domain/calendar/team-series.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { Words } from '#messages/words.ts';
import { timeText } from '#messages/times.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { personalTeamWindowPath } from '../screens/paths.ts';

/** When a team of the reader's is in the field together. */
export type MyWindow = {
  readonly key: string;
  /** The next time, on the reader's clock. */
  readonly text: string;
  /** The team. */
  readonly meta: string;
  readonly page: string;
};

type Saying = {
  readonly words: Words<MyWeekKey>;
  readonly dates: Pick<DateFormat, 'date'>;
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly now: Instant;
};

/** The windows that the reader's teams have adopted, the next first. */
export const myWindows = (teams: readonly MyTeamWeek[], { words, dates, zone, now }: Saying): readonly MyWindow[] =>
  teams
    .flatMap(({ summary, teamFieldWindow }) =>
      teamFieldWindow === undefined
        ? []
        : [{ summary, minutes: teamFieldWindow.minutes, next: nextOf(teamFieldWindow, Math.floor(now / 60_000)) }],
    )
    .toSorted((one, other) => one.next.start - other.next.start)
    .map(({ summary: { teamId, teamName }, minutes, next }) => {
      const local = toLocalTime(next.start, zone);
      const when = { date: dates.date(local.date), time: timeText(local.minutes), minutes };
      return { key: teamId, text: words('mine.window', when), meta: teamName, page: personalTeamWindowPath(teamId) };
    });
