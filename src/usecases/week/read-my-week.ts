import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PersonalDissentReading, ReadPersonalDissents } from '#usecases/dissent/read-personal-dissents.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ReadHome } from '#usecases/people/read-home.ts';
import type { OpenBoard } from './open-board.ts';
import type { ReadWeek, WeekReading } from './read-week.ts';

/** A week of one of a person's teams. */
export type TeamWeek = { readonly summary: TeamSummary; readonly open: OpenTeam; readonly reading: WeekReading };

/** What a person's own week is made of. */
export type MyWeek = {
  readonly pairs: readonly HomeLine[];
  readonly teams: readonly TeamWeek[];
  /** What stands between them and others. */
  readonly between: PersonalDissentReading;
};

export type ReadMyWeek = (self: SelfScope) => Promise<MyWeek>;

type Needs = {
  readonly readHome: ReadHome;
  readonly openBoard: OpenBoard;
  readonly readWeek: ReadWeek;
  readonly readPersonalDissents: ReadPersonalDissents;
};

/**
 * Reads someone's home, and then the boards of all their teams at once, each with its team: two round trips. A team that does not open to them any more is left out.
 */
export const makeReadMyWeek =
  (needs: Needs): ReadMyWeek =>
  async (self) => {
    const [{ pairs, teams }, between] = await Promise.all([
      needs.readHome(self).then(async (home) => ({
        ...home,
        teams: await Promise.all(home.teams.map((summary) => readTeam(needs, self, summary))),
      })),
      needs.readPersonalDissents(self),
    ]);
    return { pairs, teams: teams.flat(), between };
  };

const readTeam = async (needs: Needs, self: SelfScope, summary: TeamSummary): Promise<readonly TeamWeek[]> => {
  const open = await needs.openBoard(self, summary.teamId);
  if (open.kind === 'closed') return [];
  return [{ summary, open, reading: await needs.readWeek(open) }];
};
