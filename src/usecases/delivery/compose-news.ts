import type { CardJson } from '#ports/chat.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import { drawNews } from './draw-news.ts';
import type { DrawNewsNeeds, LastingPost, Reader } from './draw-news.ts';

export type ComposeNewsNeeds = DrawNewsNeeds & { readonly news: NewsStore };

/** The one message of a day. */
export type DaysMessage = {
  readonly card: CardJson;
  /** What is in it. */
  readonly news: readonly KeptNews[];
  /** Where it is to be remembered besides: only of what is told alone. Of several the message says no more than titles. */
  readonly lasting: LastingMessage | undefined;
};

export type LastingMessage = LastingPost & {
  /** As it is by now; `undefined`: it is no longer so. */
  drawAgain(): Promise<CardJson | undefined>;
};

/** Its cause may be saved a little later; what then still says nothing has come to nothing. */
const patienceMs = 10 * 60_000;

/** The one message of a day about all that waits; takes note of what is in it. `undefined`: nothing to say yet. */
export const composeNews = async (
  needs: ComposeNewsNeeds,
  reader: Reader,
  waiting: readonly KeptNews[],
): Promise<DaysMessage | undefined> => {
  const { news, clock, renderBoard } = needs;
  const { self, chat, today } = reader;
  const drawn = await Promise.all(waiting.map(async (kept) => ({ kept, is: await drawNews(needs, reader, kept.job) })));
  const empty = drawn.filter(({ is, kept }) => is === undefined && clock.now() - kept.since > patienceMs);
  await news.remove(
    self,
    empty.map(({ kept }) => kept),
  );
  const said = drawn.flatMap(({ is, kept }) => (is === undefined ? [] : [{ ...is, kept }]));
  const told = said.map(({ kept }) => kept);
  await news.assign(self, told, today);
  const [only] = said;
  if (only === undefined) return undefined;
  if (said.length === 1) {
    const drawAgain = async () => (await drawNews(needs, reader, only.kept.job))?.card;
    return { card: only.card, lasting: only.lasting && { ...only.lasting, drawAgain }, news: told };
  }
  const cards = said.map(({ card }) => card);
  return { card: renderBoard.digest(cards, chat), lasting: undefined, news: told };
};
