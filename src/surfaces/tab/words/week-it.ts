import { dissentIt } from '#messages/dissent/it.ts';
import { fieldWindowIt } from '#messages/field-window/it.ts';
import { reciprocityIt } from '#messages/reciprocity/it.ts';
import { shoutOutIt } from '#messages/shout-out/it.ts';
import { victoryIt } from '#messages/victory/it.ts';
import { weekIt } from '#messages/week/it.ts';
import type { WeekCatalogues } from './week-catalogues.ts';

export const weekCataloguesIt: WeekCatalogues = {
  week: weekIt,
  dissent: dissentIt,
  fieldWindow: fieldWindowIt,
  reciprocity: reciprocityIt,
  shoutOut: shoutOutIt,
  victory: victoryIt,
};
