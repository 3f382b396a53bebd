import type { SelfScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate } from './gate.ts';

/** Someone whom a person works with, by the name that Teams or their alliance gives them. */
type Colleague = { readonly personId: PersonId; readonly name: string };

/**
 * Finds whom a person may turn to alone: someone who is in one of their teams now, or with whom they have begun an
 * alliance. Anyone else of the tenant, a guest of another team above all, is `undefined`.
 */
export type FindColleague = (self: SelfScope, otherId: PersonId) => Promise<Colleague | undefined>;

type Needs = { readonly homes: HomeStore; readonly gate: Pick<Gate, 'openTeam'> };

export const makeFindColleague =
  ({ homes, gate }: Needs): FindColleague =>
  async (self, otherId) => {
    const { pairs, teams } = await homes.read(self);
    const ally = pairs.find(({ other, standing }) => other === otherId && begun.has(standing));
    if (ally !== undefined) return { personId: otherId, name: ally.otherName };
    const rosters = await Promise.all(
      teams.map(async ({ teamId }) => {
        const open = await gate.openTeam(self, teamId);
        return open.kind === 'open' ? open.roster : [];
      }),
    );
    const member = rosters.flat().find(({ personId }) => personId === otherId);
    return member && { personId: otherId, name: member.name };
  };

const begun: ReadonlySet<string> = new Set(['active', 'paused']);
