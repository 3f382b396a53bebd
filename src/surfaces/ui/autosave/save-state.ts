import type { DateFormat } from '#messages/date-format.ts';
import type { SaveState } from '../SaveStatus.tsx';
import type { AutosavePhase } from './autosave-state.ts';

/** What is known of a field that is saved while it is written. */
type Saving = {
  readonly phase: AutosavePhase<unknown>;
  /** Whether the field holds something that the server does not. */
  readonly unsaved: boolean;
  readonly online: boolean;
};

/** What a field's line says. Without a network nothing is being saved, whatever is still waiting for an answer. */
export const saveStateOf = ({ phase, unsaved, online }: Saving, dates: Pick<DateFormat, 'time'>): SaveState => {
  switch (phase.kind) {
    case 'saving':
    case 'failed':
      return online ? phase : { kind: 'offline' };
    case 'conflict':
    case 'refused':
      return { kind: 'unsaved' };
    case 'resting':
      if (unsaved) return { kind: online ? 'unsaved' : 'offline' };
      return phase.savedAt === undefined ? { kind: 'idle' } : { kind: 'saved', time: dates.time(phase.savedAt) };
  }
};
