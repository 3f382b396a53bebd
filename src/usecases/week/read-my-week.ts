import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { ReadHome } from '#usecases/people/read-home.ts';
import type { ReadWeek, WeekReading } from './read-week.ts';

/** A week of one of a person's teams. */
export type TeamWeek = { readonly summary: TeamSummary; readonly open: OpenTeam; readonly reading: WeekReading };

/** What a person's own week is made of. */
export type MyWeek = { readonly pairs: readonly HomeLine[]; readonly teams: readonly TeamWeek[] };

export type ReadMyWeek = (self: SelfScope) => Promise<MyWeek>;

type Needs = {
  readonly readHome: ReadHome;
  readonly gate: Gate;
  readonly readWeek: ReadWeek;
};

/**
 * Reads someone's home, and then the boards of all their teams at once: two round trips for the content, and between them
 * the gate's look at each team. A team that does not open to them any more is left out.
 */
export const makeReadMyWeek =
  ({ readHome, gate, readWeek }: Needs): ReadMyWeek =>
  async (self) => {
    const { pairs, teams } = await readHome(self);
    const read = async (summary: TeamSummary): Promise<readonly TeamWeek[]> => {
      const open = await gate.openTeam(self, summary.teamId);
      return open.kind === 'closed' ? [] : [{ summary, open, reading: await readWeek(open) }];
    };
    return { pairs, teams: (await Promise.all(teams.map(read))).flat() };
  };
