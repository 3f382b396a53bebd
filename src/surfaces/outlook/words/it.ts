import { invitationIt } from '#messages/invitation/it.ts';
import { paneIt } from '#messages/pane/it.ts';
import { promptsIt } from '#messages/prompts/it.ts';
import { uiIt } from '#messages/ui/it.ts';
import type { PaneCatalogues } from './catalogues.ts';

export const paneCataloguesIt: PaneCatalogues = { ui: uiIt, pane: { ...paneIt, ...invitationIt }, prompts: promptsIt };
