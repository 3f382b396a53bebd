import type { ReactElement } from 'react';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { LineForm } from '../LineForm.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';

/** A question that the pair adds to the twelve. */
export const OwnPromptForm = (): ReactElement => {
  const words = usePairWords();
  const { pairs } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  const draft = useDraft(pairTextKey(view, 'prompt'), { text: '' });
  return (
    <Section title={words('prompts.ownTitle')}>
      <LineForm
        label={words('prompts.own')}
        draft={draft}
        act={words('prompts.add')}
        done={words('prompts.added')}
        state={state}
        onSend={() => run(() => pairs.addPrompt(view.allianceId, { text: draft.value.text }))}
      />
      <EyeLine who={words('who.pair', { name: view.other.name })} />
    </Section>
  );
};
