import { victoryEn } from '#messages/victory/en.ts';
import { victoryPageEn } from '#messages/victory-page/en.ts';
import { victorySlidesEn } from '#messages/victory-slides/en.ts';

export const victoryWordsEn = { page: { ...victoryEn, ...victoryPageEn }, slides: victorySlidesEn };
