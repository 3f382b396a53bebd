import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isLineText } from '../../agreement/line-text.ts';
import type { LineText } from '../../agreement/LineFields.tsx';
import type { Stored } from '../../../ui/autosave/autosave-state.ts';
import type { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useViewText } from '../../use-view-text.ts';
import { useTab } from '../../tab-context.tsx';
import { useAllianceCache } from '../use-alliance.ts';
import { useDrafting } from './drafting-page.tsx';

/** Where words of a line that are not saved yet are kept. */
export const lineKey = (view: TeamAllianceView, teamId: TeamId, lineId: string): string =>
  `${view.me}.${teamId}.line.${lineId}`;

/** Where the words of a line that is not added yet are kept. */
export const newLineKey = (view: TeamAllianceView, teamId: TeamId, part: TeamPart): string =>
  `${view.me}.${teamId}.new-line.${part}`;

/** Saves a line while it is written; a line that someone else saved meanwhile is a conflict. */
export const useTeamLine = ({ id, part }: LineView): ReturnType<typeof useAutosave<LineText>> => {
  const { alliances } = useTab();
  const { teamId, view } = useDrafting();
  return useViewText({
    key: lineKey(view, teamId, id),
    view,
    cache: useAllianceCache(teamId),
    read: (now) => storedLine(now, id),
    maySave: isLineText,
    send: ({ text, evidence }, basedOn) => alliances.writeLine(teamId, id, { part, text, evidence, basedOn }),
  });
};

/** A line that someone has removed is no text over no revision: saving it adds it anew. */
const storedLine = ({ lines }: TeamAllianceView, lineId: string): Stored<LineText> => {
  const { text = '', evidence = '', revision = 0 } = lines.find(({ id }) => id === lineId) ?? {};
  return { value: { text, evidence }, revision };
};
