import type { TeamAlliance } from '#domain/alliance/team-alliance.ts';
import { answersVisibleTo, writersOf } from '#domain/alliance/visible-answers.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Outbox, OutboxEntry } from '#ports/outbox.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { proposalKey } from './proposal-key.ts';

/** Whether the post about a version arrived; `unknown`: Teams' answer was lost. */
export type PostState = 'waiting' | 'sent' | 'unknown';

/** An alliance as one member may see it. */
export type AllianceReading = {
  /** Its answers are only those that this member may read. */
  readonly alliance: TeamAlliance;
  readonly writers: readonly PersonId[];
  /** In the order of the versions. */
  readonly posts: readonly PostState[];
};

export type ShowAlliance = (open: OpenTeam, alliance: TeamAlliance) => Promise<AllianceReading>;

/** Takes out of a whole alliance what a member may see, and adds what became of its posts. */
export const makeShowAlliance =
  ({ outbox }: { outbox: Outbox }): ShowAlliance =>
  async ({ scope, team }, alliance) => {
    const posts = await Promise.all(
      alliance.versions.map(async ({ number }) => postState(await outbox.load(scope, proposalKey(team, number)))),
    );
    const answers = answersVisibleTo(alliance, scope.personId);
    return { alliance: { ...alliance, answers }, writers: writersOf(alliance), posts };
  };

const postState = (entry: OutboxEntry | undefined): PostState =>
  entry === undefined || entry.kind === 'claimed' ? 'waiting' : entry.kind;
