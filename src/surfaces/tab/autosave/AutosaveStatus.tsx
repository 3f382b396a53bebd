import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { SaveStatus, textOf } from '../../ui/SaveStatus.tsx';
import type { SaveState } from '../../ui/SaveStatus.tsx';
import { useUiWords } from '../../ui/words-context.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useTab } from '../tab-context.tsx';
import type { DateFormat } from '../../ui/date-format.ts';
import type { AutosavePhase } from './autosave-state.ts';

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
  const state = saveStateOf(phase, unsaved, online, dates);
  const text = textOf(state, words);
  const atRisk = state.kind === 'failed' || state.kind === 'offline';
  useEffect(() => {
    if (state.kind === 'saved' || atRisk) announce(text, { alert: atRisk, batchId: 'save' });
  }, [announce, state.kind, atRisk, text]);
  return <SaveStatus state={state} onRetry={onRetry} />;
};

const saveStateOf = (
  phase: AutosavePhase<unknown>,
  unsaved: boolean,
  online: boolean,
  dates: DateFormat,
): SaveState => {
  switch (phase.kind) {
    case 'saving':
      return { kind: 'saving' };
    case 'failed':
      return { kind: online ? 'failed' : 'offline' };
    case 'conflict':
    case 'refused':
      return { kind: 'unsaved' };
    case 'resting':
      if (unsaved) return { kind: online ? 'unsaved' : 'offline' };
      return phase.savedAt === undefined ? { kind: 'idle' } : { kind: 'saved', time: dates.time(phase.savedAt) };
  }
};
