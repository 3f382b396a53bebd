import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { BotVoice } from '../bot-voice.ts';
import { offCard, pageCard } from '../cards/page-card.ts';
import type { PageName } from '../cards/page-card.ts';
import { fourWeeksPage } from '../challenge-news.ts';
import type { AppLinks } from '../render-post.ts';
import type { Asked, Command } from './command.ts';

export type PageCommandNeeds = {
  readonly gate: Gate;
  readonly homes: HomeStore;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

type Page = {
  readonly name: PageName;
  /** How someone begins who wants it. */
  readonly beginning: RegExp;
  /** Where it is in a team's tab. */
  readonly inTeam: string;
  /** Where it is in one's own tab; `undefined` where it is a team's only. */
  readonly own: string | undefined;
  /** The practice that a team must keep for it; `undefined`: every team has it. */
  readonly practice: Practice | undefined;
};

const pages: readonly Page[] = [
  {
    name: 'alliance',
    beginning: /^(?:(?:my|our|the|la)\s+)?(?:(?:mia|nostra)\s+)?(?:alliances?|alleanz[ae])(?![\p{L}\p{N}])/iu,
    inTeam: '/alliance',
    own: '/alliances',
    practice: undefined,
  },
  {
    name: 'dissent',
    beginning:
      /^(?:(?:i\s+)?(?:dissents?|disagree)|dissens[oi]|dissento|disaccordo|non sono d[’']accordo)(?![\p{L}\p{N}])/iu,
    inTeam: '/dissents/new',
    own: '/dissents',
    practice: 'dissent',
  },
  {
    name: 'field',
    beginning: /^(?:(?:my\s+)?field(?:[ -]windows?)?|finestr[ae] sul campo|(?:sul )?campo)(?![\p{L}\p{N}])/iu,
    inTeam: '/field-window',
    own: undefined,
    practice: 'field-windows',
  },
  {
    name: 'four-weeks',
    beginning: /^(?:(?:our|the|le)\s+)?(?:nostre\s+)?(?:four weeks|quattro settimane)(?![\p{L}\p{N}])/iu,
    inTeam: fourWeeksPage,
    own: undefined,
    practice: undefined,
  },
];

/** Teams that a card has buttons for: with one's own page there are three. */
const mostTeams = 2;

/**
 * Opens the place in Alliance that someone asks for by its name. What they wrote behind it is left where it is: in a
 * channel it has been read by all, and a dissent has more to it than a line.
 */
export const pageCommand: Command<PageCommandNeeds> = (needs, typed, asked, voice) => {
  const page = pageNamed(typed);
  return page && answer(needs, page, asked, voice);
};

/** The place that someone asks for, by the beginning of what they wrote. */
const pageNamed = (typed: string): Page | undefined => {
  const text = typed.trim();
  return pages.find(({ beginning }) => beginning.test(text));
};

const answer = async (
  needs: PageCommandNeeds,
  page: Page,
  { principal, team }: Asked,
  voice: BotVoice,
): Promise<BotAnswer> => {
  const { words } = voice;
  if (principal === undefined) return { kind: 'text', text: words('answer.closed') };
  const open =
    team === undefined ? await ownTeams(needs, principal) : [await needs.gate.openTeam(principal, team.teamId)];
  const teams = open.filter((one) => one.kind === 'open');
  if (team !== undefined && teams.length === 0) return { kind: 'text', text: words('answer.closed') };
  const keeping = await teamsKeeping(needs, page.practice, teams);
  const own =
    team === undefined && page.own !== undefined ? personalTabLink({ ...needs.links, page: page.own }) : undefined;
  if (keeping.length > 0 || own !== undefined) return show(pageCard(viewOf(needs.links, page, keeping, own), voice));
  const [first] = teams;
  if (first === undefined) return { kind: 'text', text: words('page.noTeam') };
  return show(offCard({ team: first.team.name, settingsUrl: tabLink(needs.links, first, '/settings') }, voice));
};

const viewOf = (links: AppLinks, page: Page, keeping: readonly OpenTeam[], ownUrl: string | undefined) => ({
  page: page.name,
  ownUrl,
  teams: keeping.slice(0, mostTeams).map((open) => ({ name: open.team.name, url: tabLink(links, open, page.inTeam) })),
});

const ownTeams = async ({ gate, homes }: PageCommandNeeds, principal: Principal) => {
  const { teams } = await homes.read(gate.openSelf(principal));
  return Promise.all(teams.map(({ teamId }) => gate.openTeam(principal, teamId)));
};

const teamsKeeping = async (
  { readTeamSettings }: PageCommandNeeds,
  practice: Practice | undefined,
  teams: readonly OpenTeam[],
): Promise<readonly OpenTeam[]> => {
  if (practice === undefined) return teams;
  const settings = await Promise.all(teams.map((open) => readTeamSettings(open)));
  return teams.filter((_, index) => settings[index]?.settings.practices.includes(practice));
};

const tabLink = (links: AppLinks, { team }: OpenTeam, page: string): string =>
  channelTabLink({ ...links, channelId: team.channelId, page });
const show = (card: CardJson): BotAnswer => ({ kind: 'card', card });
