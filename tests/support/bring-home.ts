import { refreshTeamSummaries } from '#usecases/delivery/refresh-team-summaries.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { teamId, tenantId } from './sample-team.ts';

type World = Parameters<typeof refreshTeamSummaries>[0] & {
  readonly gate: Pick<Gate, 'openForDelivery'>;
};

/** Brings a sample team to its members' homes, as the job of its installation does. */
export const bringHome = async (world: World, team = teamId(1)): Promise<void> => {
  const open = await world.gate.openForDelivery(tenantId(1), team);
  if (open.kind === 'closed') throw new Error('the team is closed');
  await refreshTeamSummaries(world, open);
};
