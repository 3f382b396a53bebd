import { startAlliance } from '#domain/alliance/start-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team-alliance.ts';
import { answersVisibleTo, writersOf } from '#domain/alliance/visible-answers.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';
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

export type ReadAlliance = (open: OpenTeam) => Promise<AllianceReading>;

type Needs = { readonly alliances: AllianceStore; readonly outbox: Outbox; readonly clock: Clock };

/** Reads a team's alliance for a member; a team that has none yet reads as one on its first day. */
export const makeReadAlliance =
  ({ alliances, outbox, clock }: Needs): ReadAlliance =>
  async ({ scope, team }) => {
    const stored = await alliances.loadOfTeam(scope);
    const alliance = stored?.value ?? startAlliance(scope.tenantId, scope.teamId, clock.now());
    const posts = await Promise.all(
      alliance.versions.map(async ({ number }) => postState(await outbox.load(scope, proposalKey(team, number)))),
    );
    const answers = answersVisibleTo(alliance, scope.personId);
    return { alliance: { ...alliance, answers }, writers: writersOf(alliance), posts };
  };

const postState = (entry: OutboxEntry | undefined): PostState =>
  entry === undefined || entry.kind === 'claimed' ? 'waiting' : entry.kind;
