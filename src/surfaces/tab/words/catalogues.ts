import type { AgreementKey } from '#messages/agreement/en.ts';
import type { AllianceKey } from '#messages/alliance/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { InvitationKey } from '#messages/invitation/en.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { PairFormsKey } from '#messages/pair-forms/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import type { RoundKey } from '#messages/round/en.ts';
import type { TabKey } from '#messages/tab/en.ts';
import type { UiKey } from '#messages/ui/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** The catalogues that the tab speaks from, in one language. */
export type TabCatalogues = {
  readonly ui: Catalogue<UiKey>;
  readonly tab: Catalogue<TabKey>;
  readonly alliance: Catalogue<AllianceKey>;
  readonly prompts: Catalogue<TeamPromptsKey>;
};

/** What the personal tab says besides. */
export type PairCatalogue = Catalogue<
  PairKey | PairFormsKey | AgreementKey | CheckInKey | InvitationKey | MyWeekKey | PromptsKey
>;

/** What a team's check-in says besides. */
export type RoundCatalogue = Catalogue<RoundKey | CheckInKey>;
