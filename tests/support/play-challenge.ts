import type { Challenge, Mark, WeekMark } from '#domain/challenge/challenge.ts';
import { decideChallenge, decideStart } from '#domain/challenge/decide-challenge.ts';
import type { ChallengeAct } from '#domain/challenge/decide-challenge.ts';
import { startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { viewChallenge } from '#server/challenge-view.ts';
import type { LookView } from '#contracts/challenge-api.ts';
import { itemId } from './sample-board.ts';
import { personId } from './sample-team.ts';

const players = ['ada', 'bo', 'carla', 'dev', 'emil'] as const;
type Player = (typeof players)[number];

/** What someone does with four weeks; `of` says with which, where there is more than one in a case. */
export type ChallengeStep = { readonly by: Player; readonly on: Day; readonly of?: number } & (
  | { readonly do: 'choose'; readonly practice: Practice; readonly kept?: readonly Practice[] }
  | { readonly do: 'look'; readonly look: 'before' | 'after'; readonly mark: Mark }
  /** Left out, the week is the one of the day. */
  | { readonly do: 'mark'; readonly week?: Week; readonly as: WeekMark }
  | { readonly do: 'tell'; readonly story: string }
  | { readonly do: 'pause' | 'resume' | 'stop' }
);

/** What stands on the board. */
export type ChallengeScene = { readonly current: Challenge | undefined; readonly told: readonly Challenge[] };

export const playChallenge = (
  scene: ChallengeScene,
  step: ChallengeStep,
): { readonly scene: ChallengeScene; readonly outcome: string } => {
  const decision = decide(scene, step);
  switch (decision.kind) {
    case 'refused':
      return { scene, outcome: `refused: ${decision.reason}` };
    case 'unchanged':
      return { scene, outcome: 'unchanged' };
    case 'removed':
      return { scene: { ...scene, current: undefined }, outcome: 'removed' };
    case 'changed': {
      const { value } = decision.entry;
      const next =
        value.end === undefined ? { ...scene, current: value } : { current: undefined, told: [value, ...scene.told] };
      return { scene: next, outcome: 'changed' };
    }
  }
};

const decide = ({ current }: ChallengeScene, step: ChallengeStep): PracticeDecision<'challenge'> => {
  const by = personId(players.indexOf(step.by) + 1);
  const when = { now: startOf(step.on), today: step.on };
  const id = itemId(step.of ?? 1);
  if (step.do !== 'choose') return decideChallenge(current, id, actOf(step), by, when);
  const { practice, kept = ['shout-outs', 'needs-and-offers'] } = step;
  return decideStart(current, { id, practice, by, kept }, when);
};

const actOf = (step: Exclude<ChallengeStep, { do: 'choose' }>): ChallengeAct => {
  switch (step.do) {
    case 'look':
      return { kind: 'give-mark', look: step.look, mark: step.mark };
    case 'mark':
      return { kind: 'mark-week', week: step.week ?? weekOf(step.on), mark: step.as };
    case 'tell':
      return { kind: 'finish', story: step.story };
    case 'pause':
    case 'resume':
    case 'stop':
      return { kind: step.do };
  }
};

/** What the whole team reads on a day, as a case writes it. */
export const readChallenges = ({ current, told }: ChallengeScene, on: Day): object => ({
  ...(current && { now: read(current, on) }),
  told: told.map((one) => read(one, on)),
});

const read = (challenge: Challenge, on: Day): object => {
  const { practice, phase, weeks, before, after, story } = viewChallenge(challenge, on);
  return {
    practice,
    phase,
    weeks: weeks.map(({ week, mark }) => (mark === undefined ? week : `${week}: ${mark}`)),
    before: lookInWords(before),
    after: lookInWords(after),
    ...(story && { story: story.text }),
  };
};

const lookInWords = (look: LookView): string => {
  switch (look.kind) {
    case 'not-yet':
      return 'not yet';
    case 'open':
      return `open, ${look.answers} answered`;
    case 'too-few':
      return `too few: ${look.answers}`;
    case 'told':
      return `${look.mean.toFixed(1)} of ${look.answers} answers`;
  }
};
