import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asWritten, seriesState } from '#domain/calendar/team-series.ts';
import type { TeamSeries, WantedSeries, WeeklyTime } from '#domain/calendar/team-series.ts';
import { holdTeamSeries, readTeamSeries } from '#usecases/calendar/keep-team-series.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { calendarQuery } from '../calendar/use-open-calendar.ts';
import { weeksKey } from '../calendar/use-own-calendar.ts';
import { useTab } from '../tab-context.tsx';
import { declinedMark, seriesOffer, wantedAfter } from './series-offer.ts';
import type { SeriesAct, SeriesOffer } from './series-offer.ts';
import { useSeriesWords } from './series-words.ts';

/** A team with what it has adopted. */
export type TeamOfSeries = {
  readonly teamId: string;
  readonly name: string;
  readonly adopted: WeeklyTime | undefined;
};

/** A team's window in one's own calendar as it stands. */
export type StandingSeries = {
  readonly series: readonly TeamSeries[];
  readonly offer: SeriesOffer;
};

const seriesKey = ['calendar', 'team-series'] as const;

/** Reads what of one's teams' windows stands in one's own calendar; nothing until it was read. */
export const useTeamSeries = (own: OwnCalendar): ((team: TeamOfSeries) => StandingSeries | undefined) => {
  const { clock, choices } = useTab();
  const { data } = useQuery({
    queryKey: seriesKey,
    queryFn: () => readTeamSeries(own.calendar, Math.floor(clock.now() / 60_000)),
    // A function is no data to compare.
    structuralSharing: false,
    ...calendarQuery,
  });
  return ({ teamId, adopted }) => {
    const series = data?.(teamId);
    return (
      series && { series, offer: seriesOffer(seriesState(series, adopted), adopted, choices.read(choiceOf(teamId))) }
    );
  };
};

const choiceOf = (teamId: string): string => `team-series.${teamId}`;

/** What was last done about one team. */
export type SeriesProgress =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'busy' }
  /** `again` goes on where it ended. */
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'done'; readonly act: SeriesAct; readonly undo: () => void }
  /** One stays that was to go: somebody is invited to it. */
  | { readonly kind: 'left' }
  | { readonly kind: 'declined'; readonly undo: () => void }
  /** `writes`: a series was written anew, as its owner had it; what they had changed of a single week is gone. */
  | { readonly kind: 'undone'; readonly writes: boolean };

export type SeriesActs = {
  readonly progress: SeriesProgress;
  readonly act: (act: SeriesAct) => void;
  /** Not for this person: on this device they are not asked about this very window again. */
  readonly decline: () => void;
};

type Wish = {
  readonly act: SeriesAct | 'undo';
  readonly wanted: readonly WantedSeries[];
  /** What stood before the first try, where its owner had it. */
  readonly before: readonly WantedSeries[];
};

/** Follows a team's window in one's own calendar, on a click each time. */
export const useSeriesActs = (
  own: OwnCalendar,
  { teamId, name, adopted }: TeamOfSeries,
  series: readonly TeamSeries[],
): SeriesActs => {
  const { clock, choices } = useTab();
  const words = useSeriesWords();
  const queries = useQueryClient();
  const [isDeclined, setDeclined] = useState(false);
  const { mutate, isPending, isError, data, variables } = useMutation({
    mutationFn: ({ wanted }: Wish) => {
      const now = Math.floor(clock.now() / 60_000);
      return holdTeamSeries(own.calendar, { teamId, subject: words('subject', { team: name }), now }, wanted);
    },
    // What stands is read anew, whether it went well or not; the plan around it, too.
    onSettled: () => Promise.all([seriesKey, weeksKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
    ...calendarQuery,
  });
  const choosing = (choice: string) => (): void => {
    choices.keep(choiceOf(teamId), choice);
    setDeclined(choice !== '');
  };
  const progress = (): SeriesProgress => {
    if (isPending) return { kind: 'busy' };
    if (isDeclined) return { kind: 'declined', undo: choosing('') };
    if (variables === undefined) return { kind: 'nothing-yet' };
    const { act, before } = variables;
    const to = (wish: Wish) => (): void => {
      mutate(wish);
    };
    if (isError) return { kind: 'failed', again: to(variables) };
    if (data === 'left') return { kind: 'left' };
    return act === 'undo'
      ? { kind: 'undone', writes: before.length > 0 }
      : { kind: 'done', act, undo: to({ act: 'undo', wanted: before, before }) };
  };
  return {
    progress: progress(),
    act: (act) => {
      mutate({ act, wanted: wantedAfter(act, adopted).map(asWritten), before: series });
    },
    decline: choosing(
      declinedMark(
        adopted,
        series.map(({ weekly }) => weekly),
      ),
    ),
  };
};
