import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { answersVisibleTo, writersOf } from '#domain/alliance/team/visible-answers.ts';
import type { MemberScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Outbox, OutboxEntry } from '#ports/outbox.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { proposalSubject } from './proposal-subject.ts';

/** Whether the post about a version arrived; `unknown`: Teams' answer was lost. */
export type PostState = 'waiting' | 'sent' | 'unknown';

/** An alliance as one member may see it. */
export type AllianceReading = {
  /** Its answers are only those that this member may read. */
  readonly alliance: TeamAlliance;
  readonly writers: readonly PersonId[];
  /** In the order of the versions. */
  readonly posts: readonly PostState[];
  /** The day on which it is read. */
  readonly today: Day;
};

export type ShowAlliance = (open: OpenTeam, alliance: TeamAlliance) => Promise<AllianceReading>;

/** Shows a member an alliance that is at hand already, as after an act on it. */
export const makeShowAlliance =
  ({ outbox, clock }: { outbox: Outbox; clock: Clock }): ShowAlliance =>
  async ({ scope }, alliance) =>
    readingFor(scope, alliance, await outbox.list(scope), dayOf(clock.now()));

/** Takes out of a whole alliance what a member may see, and adds what became of its posts. */
export const readingFor = (
  { personId }: MemberScope,
  alliance: TeamAlliance,
  posts: ReadonlyMap<string, OutboxEntry>,
  today: Day,
): AllianceReading => ({
  alliance: { ...alliance, answers: answersVisibleTo(alliance, personId) },
  writers: writersOf(alliance),
  posts: alliance.versions.map(({ number }) => postState(posts.get(proposalSubject(number)))),
  today,
});

const postState = (entry: OutboxEntry | undefined): PostState =>
  entry === undefined || entry.kind === 'claimed' ? 'waiting' : entry.kind;
