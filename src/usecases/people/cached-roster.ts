import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import type { Clock } from '#ports/clock.ts';
import type { Roster } from '#ports/roster.ts';

/** A roster that remembers what Teams said. */
export type CachedRoster = Roster & {
  /**
   * The members for a decision about one person: when the remembered roster does not hold them, it is trusted for a
   * minute only, so that someone who has just joined is not kept out.
   */
  membersFor(team: Team, personId: PersonId): Promise<readonly RosterMember[] | undefined>;
  /** The members as Teams names them now, for when they are known to have changed; remembered from then on. */
  membersNow(team: Team): Promise<readonly RosterMember[] | undefined>;
};

/** For how long a roster may let someone in: bounds both the calls to Teams and the stay of someone who has left. */
const rosterTrustMs = 10 * 60_000;
/** For how long a roster may keep someone out. */
const rosterDoubtMs = 60_000;
/** Teams remembered at once; some 30 KB each at most. */
export const rosterCapacity = 1_000;

type Members = readonly RosterMember[] | undefined;
type Entry = { readonly askedAt: Instant; readonly members: Promise<Members> };

/** Decorates `roster` with a bounded memory; many questions about one team at once become one call. */
export const makeCachedRoster = ({ roster, clock }: { roster: Roster; clock: Clock }): CachedRoster => {
  const entries = new Map<string, Entry>();

  const ask = (team: Team): Promise<Members> => {
    const key = keyOf(team);
    const entry: Entry = { askedAt: clock.now(), members: roster.members(team) };
    entries.delete(key);
    entries.set(key, entry);
    forgetOldest(entries);
    // A failure is not an answer: the next question asks again.
    entry.members.catch(() => entries.get(key) === entry && entries.delete(key));
    return entry.members;
  };

  const remembered = (team: Team, forMs: number): Promise<Members> => {
    const entry = entries.get(keyOf(team));
    return entry !== undefined && isYounger(entry, clock.now(), forMs) ? entry.members : ask(team);
  };

  const membersSuch = async (team: Team, suffice: (members: Members) => boolean): Promise<Members> => {
    const members = await remembered(team, rosterTrustMs);
    return suffice(members) ? members : remembered(team, rosterDoubtMs);
  };

  return {
    members: (team) => membersSuch(team, (members) => members !== undefined),
    membersFor: (team, personId) =>
      membersSuch(team, (members) => members?.some((member) => member.personId === personId) ?? false),
    membersNow: ask,
  };
};

const keyOf = (team: Team): string => `${team.tenantId}:${team.teamId}`;

/** A clock that was set back makes an entry from the future: not to be trusted either. */
const isYounger = (entry: Entry, now: Instant, ms: number): boolean => now >= entry.askedAt && now - entry.askedAt < ms;

const forgetOldest = (entries: Map<string, Entry>): void => {
  const oldest = entries.keys().next();
  if (entries.size > rosterCapacity && oldest.done !== true) entries.delete(oldest.value);
};
