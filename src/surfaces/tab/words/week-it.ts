import { reciprocityIt } from '#messages/reciprocity/it.ts';
import { shoutOutIt } from '#messages/shout-out/it.ts';
import { weekIt } from '#messages/week/it.ts';
import type { WeekCatalogues } from './week-catalogues.ts';

export const weekCataloguesIt: WeekCatalogues = {
  week: weekIt,
  reciprocity: reciprocityIt,
  shoutOut: shoutOutIt,
};
