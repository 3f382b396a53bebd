import type { BotKey } from '#messages/bot/en.ts';
import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

/** What came of a wish to pause, or what it needs. */
export type PauseKey =
  Extract<BotKey, `pause.${string}`> extends `${infer Key extends `pause.${string}`}.${'title' | 'text'}` ? Key : never;

/** What its words are filled with. */
export type PauseGiven = Readonly<Record<string, string>>;

/** @param openUrl the settings in which the same is set */
export const pauseCard = (key: PauseKey, given: PauseGiven, openUrl: string, { words, language }: BotVoice): CardJson =>
  makeCard({
    language,
    title: words(`${key}.title`, given),
    lines: [paragraph(words(`${key}.text`, given))],
    buttons: [openButton(words('action.settings'), openUrl)],
  });
