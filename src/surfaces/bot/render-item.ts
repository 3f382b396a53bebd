import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import type { Team } from '#domain/team/team.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { CardJson } from '#ports/chat.ts';
import type { GoneReading, RenderBoard } from '#usecases/delivery/board-post.ts';
import { voiceIn } from './bot-voice.ts';
import type { BotVoice } from './bot-voice.ts';
import type { ItemCardReading, Linked, NewsCardReading } from './card-reading.ts';
import { makeCard, openButton, paragraph } from './cards/card-parts.ts';
import { challengeItemCard, challengeStoppedCard } from './challenge-news.ts';
import { dissentItemCard, teamDissentNews } from './dissent-news.ts';
import { fieldWindowNewsCard } from './field-window-actions.ts';
import { promiseNewsCard } from './reciprocity-news.ts';
import type { AppLinks } from './render-post.ts';
import { ritualVoice, rowsOf } from './rituals/ritual-part.ts';
import { namesAnyone, ritualCard } from './rituals/ritual-card.ts';
import { signedBy, titleOf } from './titled.ts';
import { shoutOutNewsCard, turnNewsCard } from './shout-out-news.ts';
import { drawToldOrNew, overCard } from './told-news.ts';
import { victoryItemCard } from './victory-actions.ts';

/** Cards in the channel, by noun. */
const itemCards: { readonly [Noun in BoardNoun]?: (reading: ItemCardReading<Noun>) => CardJson | undefined } = {
  challenge: challengeItemCard,
  dissent: dissentItemCard,
  victory: victoryItemCard,
};

/** Cards in personal chats, by noun. `undefined`: what was to be told is not so yet, or no longer. */
const newsCards: Partial<Readonly<Record<BoardNoun, (reading: NewsCardReading) => CardJson | undefined>>> = {
  dissent: teamDissentNews,
  'field-window': fieldWindowNewsCard,
  promise: promiseNewsCard,
  'shout-out': shoutOutNewsCard,
  voices: turnNewsCard,
};

/** Draws what is posted about a team's board and what its members are told. */
export const makeRenderBoard = (links: AppLinks): RenderBoard => {
  const linkTo = (team: Team) => (page: string) => channelTabLink({ ...links, channelId: team.channelId, page });
  return {
    item: (reading) => {
      const { team, settings } = reading;
      const linked = { voice: voiceIn(settings.language), linkTo: linkTo(team) };
      return reading.entry === 'gone' ? drawGone(reading, linked) : drawItem({ ...reading, ...linked });
    },
    ritual: (reading) => ritualCard(reading, linkTo(reading.team)('/week')),
    namesAnyone,
    news: (reading) => {
      const { news, reader, team } = reading;
      const draw = newsCards[news.noun];
      const linked = { ...reading, voice: voiceIn(reader.language), linkTo: linkTo(team) };
      const card = draw && drawToldOrNew(draw, linked, links);
      return card && signedBy(card, team, ritualVoice(reader.language).words);
    },
    over: ({ language }) => overCard(language, links),
    digest: (cards, { language }) => digestCard(cards, language, personalTabLink({ ...links, page: '/' })),
  };
};

const drawItem = <Noun extends BoardNoun>(reading: ItemCardReading<Noun>): CardJson | undefined =>
  itemCards[reading.entry.noun]?.(reading);

/** In the place of what was taken back; nobody takes four weeks back, they are stopped. */
const drawGone = ({ noun, team }: GoneReading, { voice, linkTo }: Linked): CardJson =>
  noun === 'challenge' ? challengeStoppedCard(team, linkTo, voice) : goneCard(voice.language);

const goneCard = (language: BotVoice['language']): CardJson => {
  const { words } = ritualVoice(language);
  return makeCard({ language, title: words('gone.title'), lines: [paragraph(words('gone.text'))], buttons: [] });
};

type Alike = { readonly title: string; readonly count: number };

/** Each title once, in the order in which they come, with how many there are of it. */
const gathered = (titles: readonly string[]): readonly Alike[] =>
  [...new Set(titles)].map((title) => ({ title, count: titles.filter((one) => one === title).length }));

/** The titles of what would have been a message each, with their teams. */
const digestCard = (cards: readonly CardJson[], language: BotVoice['language'], openUrl: string): CardJson => {
  const { words } = ritualVoice(language);
  const alike = gathered(cards.map(titleOf));
  const rows = alike.map((one) => (one.count === 1 ? one.title : words('digest.alike', one)));
  return makeCard({
    language,
    title: words('digest.title', { count: cards.length }),
    lines: rowsOf(
      rows,
      words,
      alike.map(({ count }) => count),
    ),
    buttons: [openButton(words('open'), openUrl)],
  });
};
