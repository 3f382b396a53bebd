import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Failed } from '../../ui/States.tsx';
import { usePairWords } from '../tab-context.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { pairRefusalWords } from './pair-refusal-words.ts';

type PairNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const PairNotice = ({ state, onRetry }: PairNoticeProps): ReactElement | null => {
  const words = usePairWords();
  if (state.kind === 'failed') return <Failed onRetry={onRetry} />;
  if (state.kind !== 'refused') return null;
  return <Notice text={pairRefusalWords(state.code, words)} />;
};

/** A line about something that does not work as it is. */
export const Notice = ({ text }: { readonly text: string }): ReactElement => (
  <MessageBar intent="warning" politeness="polite" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);
