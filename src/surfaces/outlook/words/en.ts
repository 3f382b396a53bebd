import { invitationEn } from '#messages/invitation/en.ts';
import { paneEn } from '#messages/pane/en.ts';
import { promptsEn } from '#messages/prompts/en.ts';
import { uiEn } from '#messages/ui/en.ts';
import type { PaneCatalogues } from './catalogues.ts';

export const paneCataloguesEn: PaneCatalogues = { ui: uiEn, pane: { ...paneEn, ...invitationEn }, prompts: promptsEn };
