import type { BoardNoun } from '#domain/week/board.ts';
import type { ItemReading, NewsReading } from '#usecases/delivery/board-post.ts';
import type { BotVoice } from './bot-voice.ts';

/** Where a card leads: a page of the team's tab, e.g. `/week`. */
export type Linked = { readonly voice: BotVoice; readonly linkTo: (page: string) => string };

/** Something on the board, in the team's language. */
export type ItemCardReading<Noun extends BoardNoun> = ItemReading<Noun> & Linked;

/** Something that one person is told, in theirs. Its card says five things at most: the team is added to them. */
export type NewsCardReading = NewsReading & Linked;
