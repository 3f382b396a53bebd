import type { PairKey } from '#messages/pair/en.ts';
import type { PaneGroupKey } from '#messages/pane-group/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** What the pane says beside a meeting of more than two, and what the home says of a team. */
export type GroupKey = PaneGroupKey | PairKey | TeamPromptsKey;
export type GroupCatalogue = Catalogue<GroupKey>;
