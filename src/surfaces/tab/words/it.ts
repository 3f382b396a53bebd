import { allianceIt } from '#messages/alliance/it.ts';
import { teamPromptsIt } from '#messages/team-prompts/it.ts';
import { tabIt } from '#messages/tab/it.ts';
import { uiIt } from '#messages/ui/it.ts';
import type { TabCatalogues } from './catalogues.ts';

export const tabCataloguesIt: TabCatalogues = { ui: uiIt, tab: tabIt, alliance: allianceIt, prompts: teamPromptsIt };
