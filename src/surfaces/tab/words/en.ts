import { allianceEn } from '#messages/alliance/en.ts';
import { teamPromptsEn } from '#messages/team-prompts/en.ts';
import { tabEn } from '#messages/tab/en.ts';
import { uiEn } from '#messages/ui/en.ts';
import type { TabCatalogues } from './catalogues.ts';

export const tabCataloguesEn: TabCatalogues = { ui: uiEn, tab: tabEn, alliance: allianceEn, prompts: teamPromptsEn };
