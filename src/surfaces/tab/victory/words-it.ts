import { victoryIt } from '#messages/victory/it.ts';
import { victoryPageIt } from '#messages/victory-page/it.ts';
import { victorySlidesIt } from '#messages/victory-slides/it.ts';

export const victoryWordsIt = { page: { ...victoryIt, ...victoryPageIt }, slides: victorySlidesIt };
