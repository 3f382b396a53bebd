import type { ReactElement } from 'react';
import type { PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { LineForm } from '../LineForm.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';

/** What the two take from their answers, as a line of the agreement. */
export const SumUp = ({ promptId }: { readonly promptId: PairPromptId }): ReactElement => {
  const words = usePairWords();
  const { pairs, newId } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  const draft = useDraft(pairTextKey(view, `sum.${promptId}`), { text: '' });
  const line = { part: 'prompts', of: null, text: draft.value.text, evidence: '', basedOn: 0 } as const;
  return (
    <LineForm
      label={words('prompts.sum')}
      draft={draft}
      act={words('prompts.sumAdd')}
      done={words('prompts.sumDone')}
      state={state}
      onSend={() => run(() => pairs.writeLine(view.allianceId, newId(), line))}
    />
  );
};
