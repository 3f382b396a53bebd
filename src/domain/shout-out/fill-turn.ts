import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { heardIn, laterIn, voicesOf, voicesPerWeek, withVoices } from './voices.ts';
import type { Voice, Voices } from './voices.ts';

/** Why someone in the team has no turn now. `away`: their turn comes later; `paused`: they have none until they resume. */
export type Absence = 'away' | 'paused';

/** Who is in the team, who of them is not there in the week, and whose turn of it is done. */
export type Presence = {
  readonly people: readonly PersonId[];
  readonly absenceOf: (person: PersonId) => Absence | undefined;
  /** Whether they have recognised someone in the week. */
  readonly hasSpoken: (person: PersonId) => boolean;
};

/** Who has a turn and is not there to take it any more. */
export const isMissed = ({ people, absenceOf, hasSpoken }: Presence, person: PersonId): boolean =>
  people.includes(person) && !hasSpoken(person) && absenceOf(person) !== undefined;

/**
 * Gives the turns of a week that are free.
 *
 * First come those who are late from the round before, then those of this round who have not been heard, longest ago
 * first. When all who are there have been heard, a new round begins; who was away until then is owed this one.
 */
export const fillTurn = (value: Voices, week: Week, known: Presence): Voices => {
  const { people, absenceOf } = known;
  const later = laterIn(value, week);
  const presence = {
    ...known,
    absenceOf: (one: PersonId) => absenceOf(one) ?? (later.includes(one) ? 'away' : undefined),
  };
  const fromLate = fillFrom(value, week, ofThose(value.late, presence));
  const filled = { ...fromLate, late: fromLate.late.filter((one) => !hasTurn(fromLate, week, one)) };
  const fromRound = fillFrom(filled, week, inLine(filled, week, presence));
  const rest = present(people, presence).filter((one) => !isVoice(fromRound, week, one));
  if (voicesOf(fromRound, week).length >= voicesPerWeek || rest.length === 0) return fromRound;
  const next = { ...fromRound, round: fromRound.round + 1, late: owedAfter(fromRound, week, presence) };
  return fillFrom(next, week, inLine(next, week, presence));
};

const isVoice = (value: Voices, week: Week, person: PersonId): boolean =>
  voicesOf(value, week).some(({ personId }) => personId === person);

const hasTurn = (value: Voices, week: Week, { personId, round }: Voice): boolean =>
  voicesOf(value, week).some((one) => one.personId === personId && one.round === round);

/** Turns of those who are there, oldest round first. */
const ofThose = (voices: readonly Voice[], { people, absenceOf }: Presence): readonly Voice[] =>
  voices
    .filter(({ personId }) => people.includes(personId) && absenceOf(personId) === undefined)
    .toSorted((one, other) => one.round - other.round);

const present = (people: readonly PersonId[], { people: here, absenceOf }: Presence): readonly PersonId[] =>
  people.filter((one) => here.includes(one) && absenceOf(one) === undefined);

/** Turns that can be owed: beyond it, in a team of hundreds, people are asked again in the next round. */
const mostOwed = 150;

/**
 * The turns that are owed once the round ends: to who is away, one each, for the last round that they missed; and to who
 * speaks this week for a round before.
 */
const owedAfter = (value: Voices, week: Week, { people, absenceOf }: Presence): readonly Voice[] => {
  const heard = heardIn(value, value.round);
  const owed = people
    .filter((one) => !heard.has(one) && (absenceOf(one) === 'away' || isVoice(value, week, one)))
    .map((personId) => ({ personId, round: value.round }));
  const isExcused = (person: PersonId): boolean =>
    absenceOf(person) === 'away' && owed.some(({ personId }) => personId === person);
  const stillOwed = value.late.filter(({ personId }) => people.includes(personId) && !isExcused(personId));
  return [...stillOwed, ...owed].slice(0, mostOwed);
};

/** Who is still to be heard in this round: whose last turn was longest ago first, who never had one last. */
const inLine = (value: Voices, week: Week, presence: Presence): readonly Voice[] => {
  const heard = heardIn(value, value.round);
  const lastTurns = new Map(
    value.turns
      .filter((turn) => turn.week !== week)
      .flatMap(({ week: at, voices }) => voices.map(({ personId }) => [personId, at] as const)),
  );
  // Sorts after every week.
  const never = '~';
  const keyOf = (person: PersonId): string => `${lastTurns.get(person) ?? never} ${person}`;
  return present(presence.people, presence)
    .filter((one) => !heard.has(one) && !isVoice(value, week, one))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map((personId) => ({ personId, round: value.round }));
};

const fillFrom = (value: Voices, week: Week, line: readonly Voice[]): Voices =>
  line.reduce(
    (filled, one) =>
      isVoice(filled, week, one.personId) || voicesOf(filled, week).length >= voicesPerWeek
        ? filled
        : withVoices(filled, week, [...voicesOf(filled, week), one]),
    value,
  );
