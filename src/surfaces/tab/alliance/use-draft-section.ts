import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamSection } from '#domain/alliance/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { evidenceLimit, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import { saveToServer } from '../../ui/autosave/save-to-server.ts';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { useTab } from '../tab-context.tsx';
import { useAllianceCache } from './use-alliance.ts';

/** A section of the common text: what is agreed, and how one would know. */
export type DraftText = { readonly text: string; readonly evidence: string };

/** Saves a section of the common text while it is written; a text that someone else saved meanwhile is a conflict. */
export const useDraftSection = (
  teamId: TeamId,
  view: TeamAllianceView,
  section: TeamSection,
): ReturnType<typeof useAutosave<DraftText>> => {
  const { alliances, clock, unsaved } = useTab();
  const cache = useAllianceCache(teamId);
  const save = saveToServer<TeamAllianceView, DraftText>({
    send: ({ text, evidence }, basedOn) => alliances.draft(teamId, section, { text, evidence, basedOn }),
    read: (now) => sectionIn(now, section),
    cache,
    clock,
  });
  return useAutosave({
    key: `${view.me}.${teamId}.draft.${section}`,
    unsaved,
    stored: sectionIn(view, section),
    maySave: ({ text, evidence }) => text.length <= longTextLimit && evidence.length <= evidenceLimit,
    save,
  });
};

const sectionIn = (view: TeamAllianceView, section: TeamSection): Stored<DraftText> => {
  const { text, evidence, revision } = view.draft[section];
  return { value: { text, evidence }, revision };
};
