import type { DissentKey } from '#messages/dissent/en.ts';
import type { FieldWindowKey } from '#messages/field-window/en.ts';
import type { ReciprocityKey } from '#messages/reciprocity/en.ts';
import type { ShoutOutKey } from '#messages/shout-out/en.ts';
import type { VictoryKey } from '#messages/victory/en.ts';
import type { WeekKey } from '#messages/week/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** What the week's page says, by area: the page itself, and each noun. One line for each. */
export type WeekCatalogues = {
  readonly week: Catalogue<WeekKey>;
  readonly dissent: Catalogue<DissentKey>;
  readonly fieldWindow: Catalogue<FieldWindowKey>;
  readonly reciprocity: Catalogue<ReciprocityKey>;
  readonly shoutOut: Catalogue<ShoutOutKey>;
  readonly victory: Catalogue<VictoryKey>;
};
