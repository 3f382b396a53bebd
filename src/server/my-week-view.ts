import type { MyDissent, MyPromiseView, MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import type { DissentView } from '#contracts/dissent-api.ts';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { ownTurns } from '#domain/challenge/own-turns.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { ownShoutOuts } from '#domain/shout-out/own-shout-outs.ts';
import { valuesOf } from '#domain/week/entries.ts';
import type { MyWeek, TeamWeek } from '#usecases/week/read-my-week.ts';
import { viewDissents, viewPersonalDissents } from './dissent-view.ts';
import { viewReciprocity } from './reciprocity-view.ts';
import { viewTeamWindow } from './team-window-view.ts';

/** What of the week concerns one person, for nobody but them. */
export const viewMyWeek = ({ pairs, teams, between }: MyWeek, me: PersonId): MyWeekView => ({
  alliances: pairs,
  teams: teams.map((team) => viewTeamWeek(team, me)),
  dissents: viewPersonalDissents(between, me)
    .dissents.filter(isOpen)
    .map((dissent) => ({
      ...viewDissentFor(dissent, me),
      otherId: dissent.other.personId,
      otherName: dissent.other.name,
    })),
});

/** On one’s own first screen nobody learns who has gone unseen. */
const nobodyIsPointedAt = (): boolean => true;

type NameOf = (person: string | undefined) => string | undefined;

const viewTeamWeek = ({ summary, open: { team, roster }, reading }: TeamWeek, me: PersonId): MyTeamWeek => {
  const nameOf: NameOf = (person) => roster.find(({ personId }) => personId === person)?.name;
  const people = peopleOf(roster);
  const own = ownShoutOuts(reading.entries, me, people, reading.week, nobodyIsPointedAt);
  return {
    summary,
    week: reading.week,
    today: reading.today,
    promises: viewReciprocity(reading)
      .promises.filter((promise) => isUnsettled(promise) && [promise.by, promise.to].includes(me))
      .map((promise) => viewPromise(promise, me, nameOf)),
    isMyVoice: own.turn?.isSpoken === false,
    askedBy: own.askedBy.flatMap((person) => nameOf(person) ?? []),
    recognitions: own.waiting.map(({ id, by, gesture }) => ({ id, byName: nameOf(by), gesture })),
    dissents: viewDissents(reading, people)
      .filter(isOpen)
      .map((dissent) => viewDissentFor(dissent, me)),
    teamFieldWindow: viewTeamWindow(reading.entries, { team }),
    fourWeeks: valuesOf(reading.entries, 'challenge').flatMap((one) => ownTurns(one, me, reading.today)),
  };
};

const isOpen = ({ settled }: DissentView): boolean => !settled;

const viewDissentFor = ({ id, fact, turn }: DissentView, me: PersonId): MyDissent => ({
  id,
  fact,
  next: turn?.who.includes(me) === true ? turn.next : undefined,
});

const isUnsettled = ({ state }: PromiseView): boolean => state === 'open' || state === 'to-fix';

const viewPromise = ({ id, text, day, by, to }: PromiseView, me: PersonId, nameOf: NameOf): MyPromiseView => ({
  id,
  text,
  day,
  isMine: by === me,
  otherName: nameOf(by === me ? to : by),
});
