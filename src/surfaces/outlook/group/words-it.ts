import { pairIt } from '#messages/pair/it.ts';
import { paneGroupIt } from '#messages/pane-group/it.ts';
import { teamPromptsIt } from '#messages/team-prompts/it.ts';
import type { GroupCatalogue } from './group-catalogue.ts';

export const groupWordsIt: GroupCatalogue = { ...pairIt, ...teamPromptsIt, ...paneGroupIt };
