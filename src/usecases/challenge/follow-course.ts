import { instantIn } from '#domain/calendar/zoned-day.ts';
import { challengeWeeks, courseCardId, openChallengeId } from '#domain/challenge/challenge.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import { closingDay, weeksOf } from '#domain/challenge/challenge-phase.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';

type Needs = { readonly queue: SendQueue; readonly dueIndex: DueIndex };
type OfTeam = { readonly scope: TeamScope };

/** When on the team's clock a card asks what the new day brings, in minutes: before anyone reads it. */
const redrawnAt = 6 * 60;

/** Has the card that follows four weeks drawn anew: now, for what was done to them. */
export const redrawCourse = async (
  { queue }: Pick<Needs, 'queue'>,
  { scope: { tenantId, teamId } }: OfTeam,
  id: string,
): Promise<void> => queue.add({ kind: 'refresh-item', tenantId, teamId, noun: 'challenge', id: courseCardId(id) });

/** And on each day on which it has something else to ask: on the Mondays, and on the last Friday. */
export const redrawCourseLater = async (
  { dueIndex }: Pick<Needs, 'dueIndex'>,
  { scope: { tenantId, teamId } }: OfTeam,
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

/** The same where the team's clock may be another than before; a turn that is past on it is due at once. */
export const followClock = async (
  { board, dueIndex }: Pick<Needs, 'dueIndex'> & { readonly board: BoardStore },
  open: OfTeam,
  zone: string,
): Promise<void> => {
  const current = await board.find(open.scope, 'challenge', openChallengeId);
  if (current !== undefined) await redrawCourseLater({ dueIndex }, open, zone, current.value.value);
};

const turnsOf = (challenge: Challenge): readonly Day[] => {
  const weeks = weeksOf(challenge);
  const last = weeks[challengeWeeks - 1];
  return [...weeks.map((week) => mondayOf(week)), ...(last === undefined ? [] : [closingDay(last)])];
};
