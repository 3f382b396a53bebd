import { channelTabLink } from '#contracts/deep-link.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { Team } from '#domain/team/team.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { BotVoice } from '../bot-voice.ts';
import { offCard } from '../cards/page-card.ts';
import { keepsPractice } from '../keeps-practice.ts';
import type { AppLinks } from '../render-post.ts';

export type InChannelNeeds = {
  readonly gate: Gate;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

/**
 * What someone is told who asks in a channel for a practice that its team does not keep, or who is not in the team;
 * `undefined`: they can go on.
 */
export const whyNotInChannel = async (
  needs: InChannelNeeds,
  principal: Principal,
  { teamId, name, channelId }: Team,
  practice: Practice,
  voice: BotVoice,
): Promise<BotAnswer | undefined> => {
  const open = await needs.gate.openTeam(principal, teamId);
  if (open.kind === 'closed') return { kind: 'text', text: voice.words('answer.closed') };
  if (await keepsPractice(needs, open, practice)) return undefined;
  const settingsUrl = channelTabLink({ ...needs.links, channelId, page: '/settings' });
  return { kind: 'card', card: offCard({ team: name, settingsUrl }, voice) };
};
