import { instantIn } from '#domain/calendar/zoned-day.ts';
import { challengeWeeks, courseCardId } from '#domain/challenge/challenge.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import { closingDay, weeksOf } from '#domain/challenge/challenge-phase.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

type Needs = { readonly queue: SendQueue; readonly dueIndex: DueIndex };

/** When on the team's clock a card asks what the new day brings, in minutes: before anyone reads it. */
const redrawnAt = 6 * 60;

/** Has the card that follows four weeks drawn anew: now, for what was done to them. */
export const redrawCourse = async (
  { queue }: Pick<Needs, 'queue'>,
  { scope: { tenantId, teamId } }: OpenTeam,
  id: string,
): Promise<void> => queue.add({ kind: 'refresh-item', tenantId, teamId, noun: 'challenge', id: courseCardId(id) });

/** And on each day on which it has something else to ask: on the Mondays, and on the last Friday. */
export const redrawCourseLater = async (
  { dueIndex }: Pick<Needs, 'dueIndex'>,
  { scope: { tenantId, teamId } }: OpenTeam,
  zone: string,
  challenge: Challenge,
): Promise<void> => {
  const job = { kind: 'refresh-item', tenantId, teamId, noun: 'challenge', id: courseCardId(challenge.id) } as const;
  const due = turnsOf(challenge).map((day, place) => ({
    at: instantIn(zone, day, redrawnAt),
    tenantId,
    owner: teamId,
    name: `four-weeks:${place}`,
    job,
  }));
  await Promise.all(due.map((one) => dueIndex.put(one)));
};

const turnsOf = (challenge: Challenge): readonly Day[] => {
  const weeks = weeksOf(challenge);
  const last = weeks[challengeWeeks - 1];
  return [...weeks.map((week) => mondayOf(week)), ...(last === undefined ? [] : [closingDay(last)])];
};
