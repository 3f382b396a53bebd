import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MoveOffer } from '#domain/calendar/move-offers.ts';
import { findMoves } from '#usecases/calendar/find-moves.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import type { OwnCalendar } from './own-calendar.ts';

/** Moves that were found, without those put off. */
export type MoveOffers = {
  readonly offers: readonly MoveOffer[];
  /** Whether the person has put one off since the tab was opened. */
  readonly hasPutOff: boolean;
  readonly putOff: (offer: MoveOffer) => void;
};

const putOffKey = ['calendar', 'moves-put-off'] as const;
const none: readonly string[] = [];

/**
 * Looks for moves once the weeks stand on the page; it is an offer, so nobody is told that it failed.
 *
 * @param isReady the weeks are as the calendar holds them now
 */
export const useMoveOffers = (own: OwnCalendar, weeks: LoadedWeeks, isReady: boolean): MoveOffers => {
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['calendar', 'moves', stateOf(weeks)],
    queryFn: () => findMoves(own.calendar, weeks, own.ownAddress),
    enabled: isReady,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  // Kept above the page: who has said "not now" is not asked again after having been elsewhere in the tab.
  const { data: away } = useQuery({
    queryKey: putOffKey,
    queryFn: () => none,
    initialData: none,
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return {
    offers: (found.data ?? []).filter((offer) => !away.includes(nameOf(offer))),
    hasPutOff: away.length > 0,
    putOff: (offer) => {
      queries.setQueryData<readonly string[]>(putOffKey, [...away, nameOf(offer)]);
    },
  };
};

/** A meeting that is at another time by now is another question. */
const nameOf = ({ id, from, to }: MoveOffer): string => `${id} ${from.start} ${to.start}`;

/** Others are asked again when one's own calendar is another one, and now and then. */
const stateOf = ({ events, settings, now }: LoadedWeeks): string =>
  JSON.stringify([Math.floor(now / askAgainMinutes), settings, events.map(({ id, etag }) => [id, etag])]);

const askAgainMinutes = 30;
