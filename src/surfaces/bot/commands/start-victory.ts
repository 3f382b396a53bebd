import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import { victoryTextLimit } from '#domain/victory/victory.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { BotVoice } from '../bot-voice.ts';
import { startVictoryCard } from '../cards/victory-card.ts';
import { victoryForm } from '../cards/victory-form.ts';
import { victoryVoice } from '../victory-voice.ts';
import type { Asked, Command } from './command.ts';
import { whyNotInChannel } from './in-channel.ts';
import type { InChannelNeeds } from './in-channel.ts';
import { readVictoryCommand } from './victory-command.ts';
import type { VictoryWish } from './victory-command.ts';

export type StartVictoryNeeds = InChannelNeeds & {
  readonly homes: HomeStore;
  readonly victories: { readonly newId: () => string };
};

/** Teams that a card's list has room for. */
const mostTeams = 20;

/**
 * Offers the form to someone who typed that they want to tell a victory: in their own chat at once, with what they typed
 * as the result; in a channel, where all could fill it in, to whoever presses.
 */
export const victoryCommand: Command<StartVictoryNeeds> = (needs, typed, asked, voice) => {
  const wish = readVictoryCommand(typed);
  return wish && startVictory(needs, wish, asked, voice);
};

const startVictory = async (
  needs: StartVictoryNeeds,
  { text }: VictoryWish,
  { principal, team }: Asked,
  botVoice: BotVoice,
): Promise<BotAnswer> => {
  if (principal === undefined) return { kind: 'text', text: botVoice.words('answer.closed') };
  const { gate, homes, victories, links } = needs;
  const voice = victoryVoice(botVoice.language);
  if (team !== undefined) {
    const whyNot = await whyNotInChannel(needs, principal, team, 'victories', botVoice);
    if (whyNot !== undefined) return whyNot;
    const openUrl = channelTabLink({ ...links, channelId: team.channelId, page: '/victories/new' });
    return { kind: 'card', card: startVictoryCard(team.teamId, openUrl, voice) };
  }
  const { teams } = await homes.read(gate.openSelf(principal));
  if (teams.length === 0) return { kind: 'text', text: voice.words('noTeam') };
  const result = text.slice(0, victoryTextLimit);
  const view = {
    ...{ problem: '', action: '', result, repeat: '' },
    id: victories.newId(),
    teams: teams.slice(0, mostTeams).map(({ teamId, teamName }) => ({ value: teamId, title: teamName })),
    openUrl: personalTabLink({ ...links, page: '/' }),
    isIncomplete: false,
  };
  return { kind: 'card', card: victoryForm(view, voice) };
};
