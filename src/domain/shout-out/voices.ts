import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** Someone whose turn it is to recognise, and the round to which the turn belongs. */
export type Voice = { readonly personId: PersonId; readonly round: number };

/** Whose voices it is in a week. */
type Turn = {
  readonly week: Week;
  readonly voices: readonly Voice[];
  /** Who has put theirs off to a later week: they are not asked in this one again. */
  readonly later: readonly PersonId[];
};

/** Someone asks a colleague to take their turn of a week; the colleague's own comes later then. */
export type SwapRequest = {
  readonly week: Week;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly at: Instant;
};

/** Whose voices it is, week by week: in one round everyone exactly once. */
export type Voices = {
  /** 1, 2, 3 ... */
  readonly round: number;
  /** Turns of rounds that have ended, owed to who was away then: they speak first once they are back. */
  readonly late: readonly Voice[];
  /** Newest week last. */
  readonly turns: readonly Turn[];
  /** Not answered yet. */
  readonly swaps: readonly SwapRequest[];
};

/** A team has one of these: its id is its noun. */
export const voicesId = 'voices';

/** Voices in a week; fewer in a team that has fewer people. */
export const voicesPerWeek = 3;

/** Weeks that are remembered: a year and a half, in which a team of more than two hundred completes a round. */
const rememberedTurns = 78;

export const voicesAtFirst: Voices = { round: 1, late: [], turns: [], swaps: [] };

/** Whose voices it is in a week; nobody's while the turns have not been given. */
export const voicesOf = ({ turns }: Voices, week: Week): readonly Voice[] =>
  turns.find((turn) => turn.week === week)?.voices ?? [];

/** Who has had their turn in a round, or has it now. */
export const heardIn = ({ turns }: Voices, round: number): ReadonlySet<PersonId> =>
  new Set(turns.flatMap(({ voices }) => voices.filter((one) => one.round === round).map(({ personId }) => personId)));

/** Who has had their turn in the round that is on: in a week that is over, or by recognising someone in this one. */
export const haveSpoken = (
  { round, turns }: Voices,
  thisWeek: Week,
  spokenThisWeek: ReadonlySet<PersonId>,
): ReadonlySet<PersonId> => {
  const isDone = (week: Week, { personId, round: of }: Voice): boolean =>
    of === round && (week < thisWeek || spokenThisWeek.has(personId));
  return new Set(
    turns.flatMap(({ week, voices }) => voices.filter((one) => isDone(week, one)).map((one) => one.personId)),
  );
};

/** With other voices in a week; what is longer ago than it needs to be known is forgotten. */
export const withVoices = (value: Voices, week: Week, voices: readonly Voice[]): Voices =>
  withTurn(value, { week, voices, later: laterIn(value, week) });

/** With someone who does not speak in a week. */
export const withLater = (value: Voices, week: Week, person: PersonId): Voices =>
  withTurn(value, { week, voices: voicesOf(value, week), later: [...laterIn(value, week), person] });

/** Who has put their turn of a week off. */
export const laterIn = ({ turns }: Voices, week: Week): readonly PersonId[] =>
  turns.find((turn) => turn.week === week)?.later ?? [];

const withTurn = (value: Voices, turn: Turn): Voices => {
  const turns = [...value.turns.filter(({ week }) => week !== turn.week), turn];
  return { ...value, turns: turns.toSorted((one, other) => (one.week < other.week ? -1 : 1)).slice(-rememberedTurns) };
};
