import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { SaveStatus, textOf } from '../ui/SaveStatus.tsx';
import { useUiWords } from '../ui/words-context.tsx';
import { useOnline } from '../ui/use-online.ts';
import { useTab } from './tab-context.tsx';
import type { AutosavePhase } from '../ui/autosave/autosave-state.ts';
import { saveStateOf } from '../ui/autosave/save-state.ts';

type AutosaveStatusProps = {
  readonly phase: AutosavePhase<unknown>;
  /** Whether the field holds something that the server does not. */
  readonly unsaved: boolean;
  readonly onRetry: () => void;
};

/** Where a field stands, for the eye and, when it is done or at risk, for the ear. */
export const AutosaveStatus = ({ phase, unsaved, onRetry }: AutosaveStatusProps): ReactElement => {
  const { dates } = useTab();
  const online = useOnline();
  const words = useUiWords();
  const { announce } = useAnnounce();
  const state = saveStateOf({ phase, unsaved, online }, dates);
  const text = textOf(state, words);
  const atRisk = state.kind === 'failed' || state.kind === 'offline';
  useEffect(() => {
    if (state.kind === 'saved' || atRisk) announce(text, { alert: atRisk, batchId: 'save' });
  }, [announce, state.kind, atRisk, text]);
  return <SaveStatus state={state} onRetry={onRetry} />;
};
