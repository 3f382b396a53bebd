import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  MemberAddressesView,
  TeamWindowBody,
  TeamWindowReading,
  TeamWindowRemovalBody,
} from './team-window-api.ts';
import type { WeekView } from './week-api.ts';

/** A team's field window as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type TeamWindowClient = {
  read(teamId: TeamId): Promise<ApiOutcome<TeamWindowReading>>;
  adopt(teamId: TeamId, body: TeamWindowBody): Promise<ApiOutcome<WeekView>>;
  giveUp(teamId: TeamId, body: TeamWindowRemovalBody): Promise<ApiOutcome<WeekView>>;
  members(teamId: TeamId): Promise<ApiOutcome<MemberAddressesView>>;
};
