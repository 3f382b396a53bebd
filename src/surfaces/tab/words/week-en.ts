import { dissentEn } from '#messages/dissent/en.ts';
import { fieldWindowEn } from '#messages/field-window/en.ts';
import { reciprocityEn } from '#messages/reciprocity/en.ts';
import { shoutOutEn } from '#messages/shout-out/en.ts';
import { victoryEn } from '#messages/victory/en.ts';
import { weekEn } from '#messages/week/en.ts';
import type { WeekCatalogues } from './week-catalogues.ts';

export const weekCataloguesEn: WeekCatalogues = {
  week: weekEn,
  dissent: dissentEn,
  fieldWindow: fieldWindowEn,
  reciprocity: reciprocityEn,
  shoutOut: shoutOutEn,
  victory: victoryEn,
};
