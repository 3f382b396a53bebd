import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { absenceIn } from '#domain/shout-out/absence.ts';
import type { Absence, Presence } from '#domain/shout-out/fill-turn.ts';
import { spokenIn } from '#domain/shout-out/spoken.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { entriesOf, valuesOf } from '#domain/week/entries.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { settingsOn, thisWeekOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { Gate, OpenTeam, TeamForDelivery } from '#usecases/people/gate.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { loadAround } from '#usecases/week/read-week.ts';

/** What the rules of turns look at, as it is in the current week. */
export type TurnReading = {
  readonly settings: TeamSettings;
  readonly week: Week;
  readonly voices: BoardEntry<'voices'> | undefined;
  readonly people: readonly PersonId[];
  readonly hasSpoken: (person: PersonId) => boolean;
};

/** One range read. */
export const readTurns = async (
  needs: { readonly board: BoardStore; readonly clock: Clock },
  open: OpenTeam | TeamForDelivery,
): Promise<TurnReading> => turnsIn(needs, open, await loadAround(needs, open.scope));

/** The same out of what has been read of the board: what is open, and what is of the current week. */
export const turnsIn = (
  { clock }: { readonly clock: Clock },
  { team, roster }: OpenTeam | TeamForDelivery,
  entries: readonly BoardEntry[],
): TurnReading => {
  const settings = settingsOn(entries, team);
  const week = thisWeekOf(settings, clock.now());
  const spoken = spokenIn(valuesOf(entries, 'shout-out'), week);
  const [voices] = entriesOf(entries, 'voices');
  return { settings, week, voices, people: peopleOf(roster), hasSpoken: (person) => spoken.has(person) };
};

/**
 * Who is there, as far as it matters: only those are looked up who have a turn and have not spoken, who would have one,
 * and those in their place when they are away.
 */
export const findPresence = async (
  { gate, preferences }: { readonly gate: Pick<Gate, 'openSelfForDelivery'>; readonly preferences: PreferenceStore },
  { team: { tenantId } }: OpenTeam | TeamForDelivery,
  { settings, week, voices, people, hasSpoken }: TurnReading,
  decide: (presence: Presence) => PracticeDecision<'voices'>,
): Promise<Presence> => {
  const known = new Map<PersonId, Absence | undefined>();
  const presence: Presence = { people, hasSpoken, absenceOf: (person) => known.get(person) };
  const lookUp = async (person: PersonId): Promise<void> => {
    const own = await loadPreferences(preferences, gate.openSelfForDelivery(tenantId, person));
    known.set(person, absenceIn(own, week, settings));
  };
  const voicesIn = (entry: BoardEntry<'voices'> | undefined): readonly PersonId[] =>
    entry === undefined ? [] : voicesOf(entry.value, week).map(({ personId }) => personId);
  let unknown = voicesIn(voices).filter((person) => people.includes(person) && !hasSpoken(person));
  do {
    await Promise.all(unknown.map(lookUp));
    const decision = decide(presence);
    unknown = voicesIn(decision.kind === 'changed' ? decision.entry : undefined).filter(
      (person) => !known.has(person) && !hasSpoken(person),
    );
  } while (unknown.length > 0);
  return presence;
};
