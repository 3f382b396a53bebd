import type { CheckInKey } from '#messages/check-in/en.ts';
import type { PairFormsKey } from '#messages/pair-forms/en.ts';
import type { PaneAfterKey } from '#messages/pane-after/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** What the pane says once two allies have met, and what they fill in then. */
export type AfterKey = PaneAfterKey | PairFormsKey | CheckInKey;
export type AfterCatalogue = Catalogue<AfterKey>;
