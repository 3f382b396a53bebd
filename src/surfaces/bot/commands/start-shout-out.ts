import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { BotAnswer, NamedPerson } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { BotVoice } from '../bot-voice.ts';
import { startCard, startInCard, whichCard } from '../cards/shout-out-cards.ts';
import type { StartButton } from '../cards/shout-out-cards.ts';
import type { AppLinks } from '../render-post.ts';
import { shoutOutVoice } from '../shout-out-voice.ts';
import type { ShoutOutVoice } from '../shout-out-voice.ts';
import type { Asked, Command } from './command.ts';
import { colleaguesNamed, readShoutOutCommand } from './shout-out-command.ts';
import type { ShoutOutWish } from './shout-out-command.ts';

export type StartShoutOutNeeds = { readonly gate: Gate; readonly homes: HomeStore; readonly links: AppLinks };

/** Teams that a card has buttons for: with one's own page there are three. */
const mostButtons = 2;

/** Teams that a card's list has room for. */
const mostTeams = 20;

/**
 * Offers the form to someone who typed that they want to recognise a colleague: in a channel for its team, in their own
 * chat for theirs. The form itself opens to whoever presses, and to nobody else.
 */
export const shoutOutCommand: Command<StartShoutOutNeeds> = (needs, typed, asked, voice) => {
  const wish = readShoutOutCommand(typed);
  return wish && startShoutOut(needs, wish, asked, voice);
};

const startShoutOut = async (
  needs: StartShoutOutNeeds,
  wish: ShoutOutWish,
  { principal, team, mentioned }: Asked,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  if (principal === undefined) return { kind: 'text', text: words('answer.closed') };
  const voice = shoutOutVoice(language);
  if (team === undefined) return startInChat(needs, wish, principal, voice);
  const open = await needs.gate.openTeam(principal, team.teamId);
  if (open.kind === 'closed') return { kind: 'text', text: words('answer.closed') };
  const openUrl = channelTabLink({ ...needs.links, channelId: team.channelId, page: '/shout-outs' });
  return { kind: 'card', card: startInTeam(open, wish, mentioned, openUrl, voice) };
};

/** A mention says who is meant. A name that was only typed may be that of several: then it is asked. */
const startInTeam = (
  { scope, roster, team: { teamId } }: OpenTeam,
  { name }: ShoutOutWish,
  mentioned: readonly NamedPerson[],
  openUrl: string,
  voice: ShoutOutVoice,
): CardJson => {
  const others = othersIn(roster, scope);
  const start = (to: readonly PersonId[], missing: readonly string[]) =>
    startCard([{ teamId, teamName: undefined, to }], missing, openUrl, voice);
  if (mentioned.length === 0) {
    const found = colleaguesNamed(others, name);
    return found.length > 1
      ? whichCard({ teamId, name, found, openUrl }, voice)
      : start(
          found.map(({ personId }) => personId),
          [],
        );
  }
  const isMember = ({ personId }: NamedPerson): boolean => roster.some((member) => member.personId === personId);
  const missing = mentioned.filter((person) => !isMember(person)).map((person) => person.name);
  const to = others.map(({ personId }) => personId).filter((id) => mentioned.some(({ personId }) => personId === id));
  return start(to, missing);
};

/** In one's own chat a name is looked for in each team; where it may mean several in one's only team, that is asked. */
const startInChat = async (
  { gate, homes, links }: StartShoutOutNeeds,
  wish: ShoutOutWish,
  principal: Principal,
  voice: ShoutOutVoice,
): Promise<BotAnswer> => {
  const { teams } = await homes.read(gate.openSelf(principal));
  const opened = await Promise.all(teams.map(({ teamId }) => gate.openTeam(principal, teamId)));
  const open = opened.filter((one) => one.kind === 'open');
  const [first, second] = open;
  if (first === undefined) return { kind: 'text', text: voice.words('start.noTeam') };
  const openUrl = personalTabLink({ ...links, page: '/' });
  if (second === undefined) return { kind: 'card', card: startInTeam(first, wish, [], openUrl, voice) };
  const buttons = open.map(({ scope, roster, team }): StartButton => {
    const found = colleaguesNamed(othersIn(roster, scope), wish.name);
    const to = found.length === 1 ? found.map(({ personId }) => personId) : [];
    return { teamId: team.teamId, teamName: team.name, to };
  });
  if (buttons.length <= mostButtons) return { kind: 'card', card: startCard(buttons, [], openUrl, voice) };
  const to = [...new Set(buttons.flatMap((button) => button.to))];
  const listed = open.slice(0, mostTeams).map(({ team: { teamId, name } }) => ({ teamId, name }));
  return { kind: 'card', card: startInCard({ teams: listed, to, openUrl }, voice) };
};

const othersIn = (roster: OpenTeam['roster'], { personId: self }: OpenTeam['scope']): OpenTeam['roster'] =>
  roster.filter(({ personId }) => personId !== self);
