import type { InvitationKey } from '#messages/invitation/en.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import type { UiKey } from '#messages/ui/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** The catalogues that the pane speaks from, in one language. */
export type PaneCatalogues = {
  readonly ui: Catalogue<UiKey>;
  readonly pane: Catalogue<PaneKey | InvitationKey>;
  readonly prompts: Catalogue<PromptsKey>;
};
