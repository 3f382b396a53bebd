import { pairEn } from '#messages/pair/en.ts';
import { paneGroupEn } from '#messages/pane-group/en.ts';
import { teamPromptsEn } from '#messages/team-prompts/en.ts';
import type { GroupCatalogue } from './group-catalogue.ts';

export const groupWordsEn: GroupCatalogue = { ...pairEn, ...teamPromptsEn, ...paneGroupEn };
