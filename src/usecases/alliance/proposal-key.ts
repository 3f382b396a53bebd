import type { Team } from '#domain/team/team.ts';
import type { OutboxKey } from '#ports/outbox.ts';

/** Names the one post about a version in the outbox: for its sender, and for those who ask whether it arrived. */
export const proposalKey = (team: Team, version: number): OutboxKey => ({
  channelId: team.channelId,
  subject: `proposal:${version}`,
});
