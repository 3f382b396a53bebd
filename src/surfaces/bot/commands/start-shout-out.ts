import { channelTabLink } from '#contracts/deep-link.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { BotVoice } from '../bot-voice.ts';
import { startCard } from '../cards/shout-out-cards.ts';
import type { StartButton } from '../cards/shout-out-cards.ts';
import type { AppLinks } from '../render-post.ts';
import { shoutOutVoice } from '../shout-out-voice.ts';
import type { Asked, Command } from './command.ts';
import { colleagueNamed, readShoutOutCommand } from './shout-out-command.ts';
import type { ShoutOutWish } from './shout-out-command.ts';

export type StartShoutOutNeeds = { readonly gate: Gate; readonly homes: HomeStore; readonly links: AppLinks };

/** Teams that a card has buttons for. */
const mostTeams = 3;

/**
 * Offers the form to someone who typed that they want to recognise a colleague: in a channel for its team, in their own
 * chat for theirs. The form itself opens to whoever presses, and to nobody else.
 */
export const shoutOutCommand: Command<StartShoutOutNeeds> = (needs, typed, asked, voice) => {
  const wish = readShoutOutCommand(typed);
  return wish && startShoutOut(needs, wish, asked, voice);
};

const startShoutOut = async (
  { gate, homes, links }: StartShoutOutNeeds,
  { name }: ShoutOutWish,
  { principal, team }: Asked,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  if (principal === undefined) return { kind: 'text', text: words('answer.closed') };
  const voice = shoutOutVoice(language);
  if (team !== undefined) {
    const open = await gate.openTeam(principal, team.teamId);
    if (open.kind === 'closed') return { kind: 'text', text: words('answer.closed') };
    const others = open.roster.filter(({ personId }) => personId !== principal.personId);
    const to = colleagueNamed(others, name)?.personId;
    const openUrl = channelTabLink({ ...links, channelId: team.channelId, page: '/shout-outs' });
    return { kind: 'card', card: startCard([{ teamId: team.teamId, teamName: undefined, to }], openUrl, voice) };
  }
  const { teams } = await homes.read(gate.openSelf(principal));
  if (teams.length === 0) return { kind: 'text', text: voice.words('start.noTeam') };
  const buttons = teams.slice(0, mostTeams).map(({ teamId, teamName }): StartButton => ({
    teamId,
    teamName: teams.length > 1 ? teamName : undefined,
    to: undefined,
  }));
  return { kind: 'card', card: startCard(buttons, undefined, voice) };
};
