import type { ChallengeView, LookView } from '#contracts/challenge-api.ts';
import { isAfterOpen, pauseFrom, phaseOf, weeksOf } from '#domain/challenge/challenge-phase.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import type { Day } from '#domain/shared/instant.ts';
import { valuesOf } from '#domain/week/entries.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** The four weeks that go on, and those that ended in the week. */
export const viewChallenges = ({ entries, today }: WeekReading): readonly ChallengeView[] =>
  valuesOf(entries, 'challenge').map((challenge) => viewChallenge(challenge, today));

/** A person's mark is in none of it; a figure not before nobody can add to it any more: two of them would tell one. */
export const viewChallenge = (challenge: Challenge, today: Day): ChallengeView => {
  const { id, practice, weekMarks, end } = challenge;
  return {
    id,
    practice,
    phase: phaseOf(challenge, today),
    canPause: pauseFrom(challenge, today) !== undefined,
    weeks: weeksOf(challenge).map((week) => ({ week, mark: weekMarks.find((one) => one.week === week)?.mark })),
    before: viewBefore(challenge),
    after: viewAfter(challenge, today),
    story: end && { by: end.by, week: end.week, text: end.story },
  };
};

/** By what is kept alone, not by the day: a team's clock can be set back. */
const viewBefore = ({ before, toldBefore, end }: Challenge): LookView =>
  end?.before ?? toldBefore ?? { kind: 'open', answers: before.length };

const viewAfter = (challenge: Challenge, today: Day): LookView => {
  const { after, end } = challenge;
  if (end !== undefined) return end.after;
  return isAfterOpen(challenge, today) ? { kind: 'open', answers: after.length } : { kind: 'not-yet' };
};
