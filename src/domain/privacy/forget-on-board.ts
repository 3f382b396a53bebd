import type { Challenge, GivenMark } from '#domain/challenge/challenge.ts';
import type { Dissent, DissentStep } from '#domain/dissent/dissent.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { BoardNoun, BoardValues } from '#domain/week/board.ts';

/** Stands where someone who is gone had written: the words of others that answer to it would make no sense without. */
export const goneWords = '—';

/** Who goes, and the id that nobody has by which others' things name them from then on. */
export type Leaving = { readonly personId: PersonId; readonly stranger: PersonId };

/**
 * What is left of a thing on a team's board when someone's data is deleted: `undefined` where it was theirs. Their words are
 * gone; where others' words name them they are nobody any more. Done twice it is the same as done once.
 */
export const forgetOnBoard = <Noun extends BoardNoun>(
  noun: Noun,
  value: BoardValues[Noun],
  leaving: Leaving,
): BoardValues[Noun] | undefined => {
  const left = withoutWords[noun](value, leaving.personId);
  return left === undefined ? undefined : renamed(left, leaving);
};

/** Ids are GUIDs, which stand in no other text by chance. */
export const renamed = <Value>(value: Value, { personId, stranger }: Leaving): Value =>
  // The same value with one text in the place of another.
  JSON.parse(JSON.stringify(value).replaceAll(personId, stranger)) as Value;

/** The value without what someone wrote, `undefined` where nothing is left of it. */
type WithoutWords<Noun extends BoardNoun> = (value: BoardValues[Noun], me: PersonId) => BoardValues[Noun] | undefined;

const unlessOwn = <Value extends { readonly by: PersonId }>(value: Value, me: PersonId): Value | undefined =>
  value.by === me ? undefined : value;

const asItIs = <Value>(value: Value): Value => value;

/** The words of someone who is gone, where others have answered them. */
export const forgetDissent = <Value extends Dissent>(value: Value, me: PersonId): Value | undefined => {
  const isAnswered = value.steps.some((step) => step.by !== me && step.kind !== 'thanks');
  if (value.by === me && !isAnswered) return undefined;
  const own = value.by === me ? { fact: goneWords, impact: goneWords, proposal: goneWords } : {};
  return { ...value, ...own, steps: value.steps.map((step) => forgetStep(step, me)) };
};

const forgetStep = (step: DissentStep, me: PersonId): DissentStep => {
  if (step.by !== me) return step;
  switch (step.kind) {
    case 'thanks':
      return step;
    case 'clarification':
      return { ...step, text: goneWords };
    case 'decision':
      return { ...step, text: goneWords, nextSteps: step.nextSteps.map((one) => ({ ...one, what: goneWords })) };
  }
};

/** Marks go, as nobody could be asked about them; a figure that the team was told stays. */
const challenge: WithoutWords<'challenge'> = (value, me) => {
  const without = (given: readonly GivenMark[]): readonly GivenMark[] =>
    given.filter(({ personId }) => personId !== me);
  const end: Challenge['end'] = value.end?.by === me ? { ...value.end, story: goneWords } : value.end;
  return { ...value, before: without(value.before), after: without(value.after), end };
};

const voices: WithoutWords<'voices'> = (value, me) => ({
  ...value,
  late: value.late.filter(({ personId }) => personId !== me),
  swaps: value.swaps.filter(({ from, to }) => from !== me && to !== me),
});

/** One for each noun of a board: a new one does not compile before it is decided what becomes of it. */
const withoutWords: { readonly [Noun in BoardNoun]: WithoutWords<Noun> } = {
  settings: asItIs,
  'first-steps': asItIs,
  voices,
  // What they wanted done with one that is to them stays: else what the team has read would be hidden again.
  'shout-out': unlessOwn,
  need: unlessOwn,
  offer: unlessOwn,
  promise: unlessOwn,
  dissent: forgetDissent,
  victory: unlessOwn,
  'field-window': unlessOwn,
  'field-note': unlessOwn,
  'team-field-window': asItIs,
  challenge,
};
