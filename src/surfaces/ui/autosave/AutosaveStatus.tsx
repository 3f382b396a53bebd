import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { DateFormat } from '#messages/date-format.ts';
import { SaveStatus, textOf } from '../SaveStatus.tsx';
import { useOnline } from '../use-online.ts';
import { useUiWords } from '../words-context.tsx';
import type { AutosavePhase } from './autosave-state.ts';
import { saveStateOf } from './save-state.ts';

type AutosaveStatusProps = {
  readonly phase: AutosavePhase<unknown>;
  /** Whether the field holds something that the server does not. */
  readonly unsaved: boolean;
  readonly dates: Pick<DateFormat, 'time'>;
  readonly onRetry: () => void;
};

/** Where a field stands, for the eye and, when it is done or at risk, for the ear. */
export const AutosaveStatus = ({ phase, unsaved, dates, onRetry }: AutosaveStatusProps): ReactElement => {
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
