import type { MyPromiseView, MyTeamWeek } from '#contracts/my-week-api.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { dotted } from '../../ui/dotted.ts';

/** An open promise of the reader's, or to them. */
export type MyPromise = {
  readonly key: string;
  readonly text: string;
  /** Whose it is and to whom, by which day, in which team. */
  readonly meta: string;
  readonly channelId: string;
};

type Saying = { readonly words: Words<MyWeekKey>; readonly dates: Pick<DateFormat, 'date'> };

/** The promises of all teams, the earliest day first. */
export const myPromises = (teams: readonly MyTeamWeek[], saying: Saying): readonly MyPromise[] =>
  teams
    .flatMap(({ summary, today, promises }) => promises.map((promise) => ({ summary, today, promise })))
    .toSorted((one, other) => one.promise.day.localeCompare(other.promise.day))
    .map(({ summary: { teamId, teamName, channelId }, today, promise }) => ({
      key: `${teamId} ${promise.id}`,
      text: promise.text,
      meta: dotted([whoseOf(promise, today, saying), teamName]),
      channelId,
    }));

const whoseOf = ({ isMine, otherName, day }: MyPromiseView, today: string, { words, dates }: Saying): string => {
  const until = words(day < today ? 'mine.was' : 'mine.by', { day: dates.date(day) });
  if (otherName === undefined) return words(isMine ? 'mine.promise.toTeam' : 'mine.promise.fromGone', { day: until });
  return words(isMine ? 'mine.promise.to' : 'mine.promise.from', { name: otherName, day: until });
};
