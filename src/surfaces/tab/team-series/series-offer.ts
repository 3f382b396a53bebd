import type { SeriesState, WeeklyTime } from '#domain/calendar/team-series.ts';

/** What one can do about a team's window in one's own calendar. */
export type SeriesAct = 'put' | 'follow' | 'take';

/** What there is to say and do. */
export type SeriesOffer =
  | { readonly kind: 'none' }
  /** It is in the calendar: one may take it out. */
  | { readonly kind: 'kept' }
  /** `declined`: the person does not want to be asked about this very window. */
  | { readonly kind: 'open'; readonly act: SeriesAct; readonly declined: boolean };

/**
 * What to offer for a team's window.
 *
 * @param declined as {@link declinedMark} once marked what the person did not want
 */
export const seriesOffer = (
  state: SeriesState,
  adopted: WeeklyTime | undefined,
  declined: string | undefined,
): SeriesOffer => {
  const left = state.kind === 'outdated' ? state.left : [];
  const open = (act: SeriesAct): SeriesOffer => ({
    kind: 'open',
    act,
    declined: declined === declinedMark(adopted, left),
  });
  switch (state.kind) {
    case 'none':
      return adopted === undefined ? { kind: 'none' } : open('put');
    case 'kept':
      return { kind: 'kept' };
    case 'outdated':
      return open(adopted === undefined ? 'take' : 'follow');
  }
};

/**
 * Names what a "not for me" is about: when the team moves its window, or gives another one up, that is another question.
 *
 * @param left what is still in the calendar of what the team has no more
 */
export const declinedMark = (adopted: WeeklyTime | undefined, left: readonly WeeklyTime[] = []): string =>
  adopted === undefined ? ['given up', ...left.map(nameOf)].join(' ') : nameOf(adopted);

const nameOf = ({ moment, minutes, zone }: WeeklyTime): string =>
  [moment.weekday, moment.minute, minutes, zone].join(' ');

/** What is to stand in the calendar after an act. */
export const wantedAfter = (act: SeriesAct, adopted: WeeklyTime | undefined): readonly WeeklyTime[] =>
  act === 'take' || adopted === undefined ? [] : [adopted];
