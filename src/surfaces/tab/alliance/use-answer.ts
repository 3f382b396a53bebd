import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import type { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { useTab } from '../tab-context.tsx';
import { useViewText } from '../use-view-text.ts';
import { useAllianceCache } from './use-alliance.ts';

type AnswerText = { readonly text: string };

/** Where an answer that is not saved yet is kept. */
export const answerKey = (view: TeamAllianceView, teamId: TeamId, promptId: TeamPromptId): string =>
  `${view.me}.${teamId}.answer.${promptId}`;

/** Saves one's own answer to a prompt while it is written. */
export const useAnswer = (
  teamId: TeamId,
  view: TeamAllianceView,
  promptId: TeamPromptId,
): ReturnType<typeof useAutosave<AnswerText>> => {
  const { alliances } = useTab();
  return useViewText({
    key: answerKey(view, teamId, promptId),
    view,
    cache: useAllianceCache(teamId),
    read: (now) => ownAnswer(now, promptId),
    maySave: ({ text }, basedOn) => text.length <= longTextLimit && (basedOn > 0 || !isBlank(text)),
    send: ({ text }, basedOn) => alliances.answer(teamId, promptId, { text, basedOn }),
  });
};

const ownAnswer = (view: TeamAllianceView, promptId: TeamPromptId): Stored<AnswerText> => {
  const own = view.answers.find((answer) => answer.promptId === promptId && answer.personId === view.me);
  return { value: { text: own?.text ?? '' }, revision: own?.revision ?? 0 };
};
