import type { ReactElement } from 'react';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { useKeptDraft } from '../../ui/autosave/use-kept-draft.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { NoteFoot } from './NoteFoot.tsx';

/**
 * One's own note about someone who is no ally: nothing of it leaves the device. A property of the appointment would be
 * read by whoever else opens that calendar, and a note on our server would be about someone who knows nothing of us.
 */
export const DeviceNote = ({ counterpart }: { readonly counterpart: CounterpartKey }): ReactElement => {
  const words = usePaneWords();
  const { unsaved } = usePane();
  const { value, edit, clear } = useKeptDraft(unsaved, `${counterpart}.note`, { text: '' });
  return (
    <>
      <TextField
        label={words('notes.label')}
        value={value.text}
        limit={longTextLimit}
        rows={4}
        onEdit={(text) => {
          if (text === '') clear();
          else edit({ text });
        }}
        onLeave={() => undefined}
      />
      <NoteFoot where={words('notes.device')} />
    </>
  );
};
