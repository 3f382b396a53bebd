import type { CardJson } from '#ports/chat.ts';
import type { PairNews } from '#ports/send-queue.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type NewsView = {
  readonly news: PairNews;
  /** The other of the two. */
  readonly name: string;
  /** A commitment was the second one. */
  readonly isInForce: boolean;
  readonly openUrl: string;
};

/** What the other of a pair has done, in two lines. */
export const newsCard = ({ news, name, isInForce, openUrl }: NewsView, { words, language }: BotVoice): CardJson => {
  const event = news.kind === 'committed' && isInForce ? 'in-force' : news.kind;
  return makeCard({
    language,
    title: words(`news.${event}.title`),
    lines: [paragraph(words(`news.${event}.text`, { name, version: 'version' in news ? news.version : 0 }))],
    buttons: [openButton(words('action.open'), openUrl)],
  });
};
