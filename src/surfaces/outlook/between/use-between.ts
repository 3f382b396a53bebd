import { useQuery } from '@tanstack/react-query';
import type { BetweenPerson } from '#contracts/between-api.ts';
import type { Invite } from '#domain/calendar/invite.ts';
import { lastOneToOne } from '#domain/calendar/last-one-to-one.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { usePane } from '../pane-context.tsx';
import { isWorthAnotherTry } from '../server-failure.ts';

/** What is between oneself and the person of this address; `undefined` while it is unknown, and where there is nothing. */
export const useBetween = (address: string): BetweenPerson | undefined => {
  const { between, counterpartKey } = usePane();
  const { data } = useQuery({
    queryKey: ['between', address],
    queryFn: async () => {
      const [counterpart, outcome] = await Promise.all([counterpartKey(address), between.read()]);
      // No rule of ours refuses what is one's own: a refusal is a fault between the two sides.
      if (outcome.kind === 'refused') throw new Unavailable('server', outcome.code);
      // A query's data is never undefined.
      return outcome.view.people.find(({ counterparts }) => counterparts.includes(counterpart)) ?? null;
    },
    retry: isWorthAnotherTry,
  });
  return data ?? undefined;
};

/** From when on recognitions are shown, as a day of the reader. */
export type Since = { readonly kind: 'last-one-to-one' | 'weeks'; readonly day: string };

const minutesPerWeek = 7 * 1440;

/** How far back the calendar is looked through, and from when on recognitions count where it stays closed; in weeks. */
const weeksBack = 8;
export const weeksShown = 4;

/** Since when: the last 1-1 of the two, as far as the calendar opens without a question; `undefined` until that is known. */
export const useSince = (address: string, { start }: Pick<Invite, 'start'>, enabled: boolean): Since | undefined => {
  const { quietCalendar, clock, dates } = usePane();
  const until = Math.min(clock.now(), start) / 60_000;
  const query = useQuery({
    queryKey: ['last-one-to-one', address, start],
    queryFn: async () => {
      const events = await quietCalendar.events({ start: until - weeksBack * minutesPerWeek, end: until });
      return lastOneToOne(events, address, until) ?? null;
    },
    enabled,
    retry: false,
    staleTime: Infinity,
  });
  if (!enabled || query.isPending) return undefined;
  const met = query.data ?? undefined;
  const from = met ?? until - weeksShown * minutesPerWeek;
  return { kind: met === undefined ? 'weeks' : 'last-one-to-one', day: dates.today(from * 60_000) };
};
