import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { CardJson } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { RenderBoard } from './board-post.ts';

export type ComposeNewsNeeds = {
  readonly gate: Gate;
  readonly board: BoardStore;
  readonly news: NewsStore;
  readonly clock: Clock;
  readonly renderBoard: RenderBoard;
};

type Draft = { readonly chat: PersonalChat; readonly today: Day; readonly waiting: readonly KeptNews[] };

/** Its cause may be saved a little later; what then still says nothing has come to nothing. */
const patienceMs = 10 * 60_000;

/** The one message of a day about all that waits; takes note of what is in it. `undefined`: nothing to say yet. */
export const composeNews = async (
  needs: ComposeNewsNeeds,
  self: SelfScope,
  { chat, today, waiting }: Draft,
): Promise<CardJson | undefined> => {
  const drawn = await Promise.all(
    waiting.map(async (news) => ({ news, card: await drawNews(needs, self, chat, news) })),
  );
  const empty = drawn.filter(({ card, news }) => card === undefined && needs.clock.now() - news.since > patienceMs);
  await needs.news.remove(self, newsOf(empty));
  const said = drawn.filter(({ card }) => card !== undefined);
  await needs.news.assign(self, newsOf(said), today);
  const cards = said.map(({ card }) => card).filter((card) => card !== undefined);
  return cards.length > 1 ? needs.renderBoard.digest(cards, chat) : cards[0];
};

/** The zone of the team that has told them something last. */
export const teamZone = async (
  { gate, board }: ComposeNewsNeeds,
  { tenantId }: SelfScope,
  kept: readonly KeptNews[],
): Promise<string> => {
  const last = kept.at(-1);
  const open = last && (await gate.openForDelivery(tenantId, last.teamId));
  return open?.kind === 'open' ? (await loadSettings(board, open)).zone : zoneAtFirst;
};

const newsOf = (drawn: readonly { readonly news: KeptNews }[]): readonly KeptNews[] => drawn.map(({ news }) => news);

/** What a team causes is told to its members alone. */
const drawNews = async (
  { gate, board, clock, renderBoard }: ComposeNewsNeeds,
  { tenantId, personId }: SelfScope,
  chat: PersonalChat,
  { teamId, noun, id, what }: KeptNews,
): Promise<CardJson | undefined> => {
  const open = await gate.openForDelivery(tenantId, teamId);
  if (open.kind === 'closed' || !open.roster.some((member) => member.personId === personId)) return undefined;
  const { scope, team, roster } = open;
  const [stored, settings] = await Promise.all([board.find(scope, noun, id), loadSettings(board, open)]);
  return renderBoard.news({
    team,
    roster,
    settings,
    today: todayOf(settings, clock.now()),
    news: { teamId, noun, id, what },
    entry: stored?.value,
    reader: chat,
  });
};
