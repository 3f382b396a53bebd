import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';
import { changed, refused, removed, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { firstWeekFrom, isAfterOpen, isBeforeOpen, pauseFrom, phaseOf, weeksOf } from './challenge-phase.ts';
import { openChallengeId, storyLimit } from './challenge.ts';
import type { Challenge, GivenMark, Mark, WeekMark } from './challenge.ts';
import { figureOf } from './figure.ts';

type Decision = PracticeDecision<'challenge'>;
type When = { readonly now: Instant; readonly today: Day };

/** What someone does with the challenge that goes on; any member may. */
export type ChallengeAct =
  | { readonly kind: 'give-mark'; readonly look: 'before' | 'after'; readonly mark: Mark }
  | { readonly kind: 'mark-week'; readonly week: Week; readonly mark: WeekMark }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'finish'; readonly story: string }
  /** Without a word about why; everything of it goes. */
  | { readonly kind: 'stop' };

export type ChallengeStart = {
  readonly id: string;
  readonly practice: Practice;
  readonly by: PersonId;
  /** Those that the team keeps. */
  readonly kept: readonly Practice[];
  /** Whether those with this id were told already: their form stays where it was opened, and can be pressed again. */
  readonly hasEnded: boolean;
};

/** Whether a team begins its four weeks: one challenge at a time, with a practice that is on. */
export const decideStart = (
  current: Challenge | undefined,
  { id, practice, by, kept, hasEnded }: ChallengeStart,
  { now, today }: When,
): Decision => {
  if (current?.id === id) return unchanged;
  if (hasEnded) return refused('item-is-gone');
  if (current !== undefined) return refused('too-many');
  if (!kept.includes(practice)) return refused('practice-is-off');
  return open({
    id,
    practice,
    startedBy: by,
    startedAt: now,
    firstWeek: firstWeekFrom(today),
    before: [],
    toldBefore: undefined,
    after: [],
    weekMarks: [],
    pauses: [],
    end: undefined,
    revision: 0,
  });
};

/**
 * Closes the look before for good once its time is over; of each person's mark of it nothing is left but the figure. Of
 * two figures, one answer apart, anyone could read that answer.
 */
export const decideClosing = (current: Challenge | undefined, today: Day): Decision => {
  if (current === undefined || current.end !== undefined || current.toldBefore !== undefined) return unchanged;
  if (isBeforeOpen(current, today)) return unchanged;
  return open({ ...current, before: [], toldBefore: figureOf(current.before) });
};

/** @param id of the challenge that whoever acts has before them */
export const decideChallenge = (
  current: Challenge | undefined,
  id: string,
  act: ChallengeAct,
  by: PersonId,
  when: When,
): Decision => {
  if (current?.id !== id) return act.kind === 'stop' && current === undefined ? unchanged : refused('item-is-gone');
  switch (act.kind) {
    case 'give-mark':
      return giveMark(current, act, by, when.today);
    case 'mark-week':
      return markWeek(current, act, when.today);
    case 'pause':
      return pause(current, when.today);
    case 'resume':
      return resume(current, when.today);
    case 'finish':
      return finish(current, act.story, by, when);
    case 'stop':
      return removed;
  }
};

type Act<Kind extends ChallengeAct['kind']> = Extract<ChallengeAct, { kind: Kind }>;

const giveMark = (current: Challenge, { look, mark }: Act<'give-mark'>, personId: PersonId, today: Day): Decision => {
  if (look === 'before' && !isBeforeOpen(current, today)) return refused('item-is-closed');
  if (look === 'after' && !isAfterOpen(current, today)) return refused('not-due');
  const given: readonly GivenMark[] = current[look];
  if (given.some((one) => one.personId === personId && one.mark === mark)) return unchanged;
  return open({ ...current, [look]: [...given.filter((one) => one.personId !== personId), { personId, mark }] });
};

const markWeek = (current: Challenge, { week, mark }: Act<'mark-week'>, today: Day): Decision => {
  if (!weeksOf(current).includes(week) || week > weekOf(today)) return refused('not-due');
  if (current.weekMarks.some((one) => one.week === week && one.mark === mark)) return unchanged;
  const others = current.weekMarks.filter((one) => one.week !== week);
  const weekMarks = [...others, { week, mark }].toSorted((one, other) => one.week.localeCompare(other.week));
  return open({ ...current, weekMarks });
};

const pause = (current: Challenge, today: Day): Decision => {
  if (phaseOf(current, today) === 'paused') return unchanged;
  const from = pauseFrom(current, today);
  if (from === undefined) return refused('not-due');
  return open({ ...current, pauses: [...current.pauses, { from, until: undefined }] });
};

/** It goes on in this week. */
const resume = (current: Challenge, today: Day): Decision => {
  const still = current.pauses.find(({ until }) => until === undefined);
  if (still === undefined) return unchanged;
  const past = current.pauses.filter((one) => one !== still);
  const until = weekOf(today);
  return open({ ...current, pauses: until > still.from ? [...past, { from: still.from, until }] : past });
};

/** Of each person's marks nothing is left but the team's figures. */
const finish = (current: Challenge, story: string, by: PersonId, { now, today }: When): Decision => {
  if (phaseOf(current, today) !== 'closing') return refused('not-due');
  if (story.length > storyLimit) return refused('text-is-too-long');
  if (isBlank(story)) return refused('text-is-blank');
  const week = weekOf(today);
  const before = current.toldBefore ?? figureOf(current.before);
  const end = { by, week, at: now, story, before, after: figureOf(current.after) };
  const value = { ...current, before: [], toldBefore: before, after: [], end, revision: current.revision + 1 };
  return changed({ noun: 'challenge', id: current.id, place: week, value });
};

const open = (challenge: Challenge): Decision =>
  changed({
    noun: 'challenge',
    id: openChallengeId,
    place: 'open',
    value: { ...challenge, revision: challenge.revision + 1 },
  });
