import type { PairPromptView, PairView } from '#contracts/pair-api.ts';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../../ui/autosave/autosave-state.ts';
import type { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useTab } from '../../tab-context.tsx';
import type { ActState } from '../../../ui/use-act-on.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { useAnnounceOpened } from '../use-announce-opened.ts';
import { usePairText } from '../use-pair-text.ts';

/** Names one's answer within the alliance. */
export const answerName = (promptId: PairPromptId): string => `answer.${promptId}`;

type AnswerText = { readonly text: string };

/** One's own answer to a prompt: saved while it is written, and said to be ready by an act of its own. */
export const usePairAnswer = (
  promptId: PairPromptId,
): {
  readonly field: ReturnType<typeof useAutosave<AnswerText>>;
  readonly state: ActState;
  readonly setReady: (ready: boolean) => Promise<void>;
} => {
  const { pairs } = useTab();
  const { view, cache } = usePairPage();
  const { state, run } = usePairActs();
  const announceOpened = useAnnounceOpened();
  const isReady = (): boolean => promptIn(cache.current() ?? view, promptId)?.mine.ready ?? false;
  const field = usePairText<AnswerText>({
    name: answerName(promptId),
    read: (now) => ownText(now, promptId),
    maySave: ({ text }, basedOn) => text.length <= longTextLimit && (!isBlank(text) || (basedOn > 0 && !isReady())),
    send: ({ text }, basedOn) => pairs.answer(view.allianceId, promptId, { text, ready: isReady(), basedOn }),
  });
  const setReady = async (ready: boolean): Promise<void> => {
    if (!(await field.saver.flush())) return;
    const { value, revision } = ownText(cache.current() ?? view, promptId);
    const done = await run(() => pairs.answer(view.allianceId, promptId, { ...value, ready, basedOn: revision }));
    if (done && promptIn(cache.current() ?? view, promptId)?.revealed.kind === 'open') announceOpened();
  };
  return { field, state, setReady };
};

const promptIn = ({ prompts }: PairView, promptId: PairPromptId): PairPromptView | undefined =>
  prompts.find(({ id }) => id === promptId);

const ownText = (view: PairView, promptId: PairPromptId): Stored<AnswerText> => {
  const mine = promptIn(view, promptId)?.mine;
  return { value: { text: mine?.text ?? '' }, revision: mine?.revision ?? 0 };
};
