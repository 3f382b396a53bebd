import { useAnnounce } from '@fluentui/react-components';
import type { PairPromptView, PairView } from '#contracts/pair-api.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../ui/autosave/autosave-state.ts';
import { saveToServer } from '../../ui/autosave/save-to-server.ts';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import type { ReadAlliance } from './use-alliance.ts';

type AnswerText = { readonly text: string };

/** One's own answer to a prompt: saved while it is written, and said to be ready by an act of its own. */
export const useAnswer = (
  { view, cache }: ReadAlliance,
  promptId: OneToOnePromptId,
): {
  readonly field: ReturnType<typeof useAutosave<AnswerText>>;
  readonly state: ActState;
  readonly setReady: (ready: boolean) => Promise<void>;
} => {
  const { pairs, clock, unsaved } = usePane();
  const words = usePaneWords();
  const { announce } = useAnnounce();
  const { state, run } = useActOn(cache);
  const { allianceId, me } = view;
  const now = (): PairPromptView | undefined => promptIn(cache.current() ?? view, promptId);
  const isReady = (): boolean => now()?.mine.ready ?? false;
  const save = saveToServer<PairView, AnswerText>({
    send: ({ text }, basedOn) => pairs.answer(allianceId, promptId, { text, ready: isReady(), basedOn }),
    read: (read) => ownText(promptIn(read, promptId)),
    cache,
    clock,
  });
  const field = useAutosave<AnswerText>({
    key: `${me.personId}.${allianceId}.answer.${promptId}`,
    unsaved,
    stored: ownText(promptIn(view, promptId)),
    maySave: ({ text }, basedOn) => text.length <= longTextLimit && (!isBlank(text) || (basedOn > 0 && !isReady())),
    save,
  });
  const setReady = async (ready: boolean): Promise<void> => {
    if (!(await field.saver.flush())) return;
    const { value, revision } = ownText(now());
    const done = await run(() => pairs.answer(allianceId, promptId, { ...value, ready, basedOn: revision }));
    if (done && now()?.revealed.kind === 'open') announce(words('answer.opened'), { batchId: 'reveal' });
  };
  return { field, state, setReady };
};

/** A prompt as an alliance holds it. */
export const promptIn = ({ prompts }: PairView, promptId: OneToOnePromptId): PairPromptView | undefined =>
  prompts.find(({ id }) => id === promptId);

const ownText = (prompt: PairPromptView | undefined): Stored<AnswerText> => ({
  value: { text: prompt?.mine.text ?? '' },
  revision: prompt?.mine.revision ?? 0,
});
