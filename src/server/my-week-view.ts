import type { MyPromiseView, MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { ownShoutOuts } from '#domain/shout-out/own-shout-outs.ts';
import type { MyWeek, TeamWeek } from '#usecases/week/read-my-week.ts';
import { viewDissents } from './dissent-view.ts';
import { viewReciprocity } from './reciprocity-view.ts';

/** What of the week concerns one person, for nobody but them. */
export const viewMyWeek = ({ pairs, teams }: MyWeek, me: PersonId): MyWeekView => ({
  alliances: pairs,
  teams: teams.map((team) => viewTeamWeek(team, me)),
});

const viewTeamWeek = ({ summary, open: { roster }, reading }: TeamWeek, me: PersonId): MyTeamWeek => {
  const nameOf = (person: string | undefined): string | undefined =>
    roster.find(({ personId }) => personId === person)?.name;
  const people = peopleOf(roster);
  const own = ownShoutOuts(reading.entries, me, people, reading.week);
  return {
    summary,
    week: reading.week,
    today: reading.today,
    promises: viewReciprocity(reading)
      .promises.filter((promise) => isUnsettled(promise) && [promise.by, promise.to].includes(me))
      .map((promise) => viewPromise(promise, me, nameOf)),
    isMyVoice: own.turn?.isSpoken === false,
    isChoiceMine: own.waiting.length > 0,
    dissents: viewDissents(reading, people).flatMap(({ id, fact, turn }) =>
      turn?.who.includes(me) === true ? [{ id, fact, next: turn.next }] : [],
    ),
  };
};

const isUnsettled = ({ state }: PromiseView): boolean => state === 'open' || state === 'to-fix';

const viewPromise = (
  { id, text, day, by, to }: PromiseView,
  me: PersonId,
  nameOf: (person: string | undefined) => string | undefined,
): MyPromiseView => ({ id, text, day, isMine: by === me, otherName: nameOf(by === me ? to : by) });
