import { moveOffers, ownOneToOnes } from '#domain/calendar/move-offers.ts';
import type { MoveOffer } from '#domain/calendar/move-offers.ts';
import { weeksRange } from '#domain/calendar/plan-weeks.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { LoadedWeeks } from './load-weeks.ts';

/**
 * The moves of 1-1s that would give both people more focus, in the weeks that were read. Looks when the others are taken,
 * with the person's own token, and only where there is something that the person could move. Rejects with `Unavailable`.
 *
 * @param ownAddress lower-case SMTP address of the calendar's owner
 */
export const findMoves = async (
  calendar: Pick<Calendar, 'schedules'>,
  { events, settings, ledger, now }: LoadedWeeks,
  ownAddress: string,
): Promise<readonly MoveOffer[]> => {
  const meetings = ownOneToOnes({ events, settings, tombstones: ledger.deleted, now, ownAddress });
  if (meetings.length === 0) return [];
  const partners = [...new Set(meetings.map(({ partner }) => partner))];
  const schedules = await calendar.schedules(partners, weeksRange(now, settings));
  return moveOffers(meetings, schedules, { now, zone: settings.zone });
};
