import type { VictoryView } from '#contracts/victory-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';

/** What every part of a victory's page is given. */
export type VictoryPageProps = {
  readonly teamId: TeamId;
  /** The week that it is now. */
  readonly week: WeekView;
  readonly victory: VictoryView;
};
