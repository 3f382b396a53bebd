import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { CounterpartKey, PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { exchangedWith } from '#domain/shout-out/exchanged.ts';
import type { Exchanged } from '#domain/shout-out/exchanged.ts';
import { ownWeeks } from '#domain/shout-out/own-shout-outs.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { settingsOn, todayOf } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { Sha256 } from '#ports/sha256.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { PersonalDissentReading, ReadPersonalDissents } from '#usecases/dissent/read-personal-dissents.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { ReadHome } from '#usecases/people/read-home.ts';

/** A recognition, the team in which it was given, and the day from when on both could read it, on the team's clock. */
export type TeamExchange = Exchanged & { readonly teamName: string; readonly on: Day };

/** What is between someone and others. */
export type Between = {
  readonly exchanges: readonly TeamExchange[];
  readonly dissents: PersonalDissentReading;
  /** Under which keys one's pane may know a person. */
  readonly keys: ReadonlyMap<PersonId, ReadonlySet<CounterpartKey>>;
};

export type ReadBetween = (self: SelfScope) => Promise<Between>;

type Needs = {
  readonly readHome: ReadHome;
  readonly gate: Gate;
  readonly teamBoards: TeamBoards;
  readonly clock: Clock;
  readonly sha256: Sha256;
  readonly readPersonalDissents: ReadPersonalDissents;
};

/** Two round trips: with whom and where, and then everything at once. */
export const makeReadBetween =
  (needs: Needs): ReadBetween =>
  async (self) => {
    const readTeams = async (): Promise<{ pairs: readonly HomeLine[]; teams: readonly OpenWeeks[] }> => {
      const { pairs, teams } = await needs.readHome(self);
      return { pairs, teams: (await Promise.all(teams.map((team) => openWeeks(needs, self, team)))).flat() };
    };
    const [{ pairs, teams }, dissents] = await Promise.all([readTeams(), needs.readPersonalDissents(self)]);
    const exchanges = teams.flatMap((team) => exchangesIn(team, self.personId));
    return { exchanges, dissents, keys: await keysOf(needs.sha256, self, { pairs, teams, dissents }) };
  };

type OpenWeeks = OpenTeam & { readonly reading: readonly BoardEntry[] };

const openWeeks = async (
  { gate, teamBoards, clock }: Needs,
  self: SelfScope,
  { teamId }: TeamSummary,
): Promise<readonly OpenWeeks[]> => {
  const current = weekOf(dayOf(clock.now()));
  // A week more: a team's clock may be in the next one already.
  const [from, to] = [addWeeks(current, -ownWeeks), addWeeks(current, 1)];
  const open = await gate.openTeamReading(self, teamId, (scope) => teamBoards.load(scope, from, to));
  return open.kind === 'closed' ? [] : [{ ...open, reading: open.reading.entries.map(({ value }) => value) }];
};

const exchangesIn = ({ team, roster, reading }: OpenWeeks, person: PersonId): readonly TeamExchange[] => {
  const settings = settingsOn(reading, team);
  return exchangedWith(valuesOf(reading, 'shout-out'), person, peopleOf(roster)).map((one) => ({
    ...one,
    teamName: team.name,
    on: todayOf(settings, one.since),
  }));
};

type Known = {
  readonly pairs: readonly HomeLine[];
  readonly teams: readonly OpenTeam[];
  readonly dissents: PersonalDissentReading;
};

/** An ally's key is known from the alliance, a colleague's from the team's roster, anyone's from what they have written. */
const keysOf = async (sha256: Sha256, self: SelfScope, { pairs, teams, dissents }: Known): Promise<Between['keys']> => {
  const keys = new Map<PersonId, Set<CounterpartKey>>();
  const put = (person: PersonId, key: CounterpartKey): void => {
    keys.set(person, (keys.get(person) ?? new Set()).add(key));
  };
  for (const { other, counterpart } of pairs) if (counterpart !== undefined) put(other, counterpart);
  const writers = dissents.dissents.flatMap(({ by, to, byAddress, toAddress }) => [
    { personId: by, address: byAddress },
    { personId: to, address: toAddress },
  ]);
  for (const { personId, address = '' } of [...teams.flatMap(({ roster }) => roster), ...writers])
    if (address !== '' && personId !== self.personId)
      put(personId, await counterpartKeyOf(sha256, self.personId, address));
  return keys;
};
