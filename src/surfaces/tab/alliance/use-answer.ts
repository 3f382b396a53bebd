import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPromptId } from '#domain/alliance/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import type { SaveReply } from '../../ui/autosave/autosaver.ts';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { useTab } from '../tab-context.tsx';
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
  const { alliances, clock, unsaved } = useTab();
  const cache = useAllianceCache(teamId);
  const save = async ({ text }: AnswerText, basedOn: number): Promise<SaveReply<AnswerText>> => {
    const outcome = await alliances.answer(teamId, promptId, { text, basedOn });
    cache.accept(outcome);
    if (outcome.kind === 'done') return { kind: 'saved', stored: ownAnswer(outcome.view, promptId), at: clock.now() };
    const now = await cache.reload();
    return outcome.code === 'text-has-changed' && now.kind === 'done'
      ? { kind: 'conflicted', theirs: ownAnswer(now.view, promptId) }
      : outcome;
  };
  return useAutosave({
    key: answerKey(view, teamId, promptId),
    unsaved,
    stored: ownAnswer(view, promptId),
    maySave: ({ text }, basedOn) => text.length <= longTextLimit && (basedOn > 0 || !isBlank(text)),
    save,
  });
};

const ownAnswer = (view: TeamAllianceView, promptId: TeamPromptId): Stored<AnswerText> => {
  const own = view.answers.find((answer) => answer.promptId === promptId && answer.personId === view.me);
  return { value: { text: own?.text ?? '' }, revision: own?.revision ?? 0 };
};
