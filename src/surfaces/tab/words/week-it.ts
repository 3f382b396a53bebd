import { reciprocityIt } from '#messages/reciprocity/it.ts';
import { weekIt } from '#messages/week/it.ts';
import type { WeekCatalogues } from './week-catalogues.ts';

export const weekCataloguesIt: WeekCatalogues = {
  week: weekIt,
  reciprocity: reciprocityIt,
};
