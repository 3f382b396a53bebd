import type { ReactElement } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import { AutosaveStatus } from '../../ui/autosave/AutosaveStatus.tsx';
import { isUnsaved } from '../../ui/autosave/autosave-state.ts';
import { sameText } from '../../ui/autosave/use-autosave.ts';
import { noteKey, usePrivateNote } from '../../ui/autosave/use-private-note.ts';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { useServerView } from '../../ui/server-view.ts';
import { Failed } from '../../ui/States.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { ActNotice } from '../pair/ActNotice.tsx';
import { SavedText } from '../pair/SavedText.tsx';
import { NoteFoot } from './NoteFoot.tsx';

/** One's private note about an alliance, the same as in Teams. */
export const AllyNote = ({ allianceId }: { readonly allianceId: string }): ReactElement => {
  const words = usePaneWords();
  const { pairs } = usePane();
  const { state, retry } = useServerView({ key: noteKey(allianceId), read: () => pairs.note(allianceId) });
  switch (state.kind) {
    case 'ready':
      return <NoteField allianceId={allianceId} note={state.view} />;
    case 'loading':
      return (
        <Loading>
          <LoadingRows rows={1} />
        </Loading>
      );
    case 'failed':
    case 'offline':
    case 'forbidden':
      return <Failed title={words('notes.failed')} onRetry={retry} />;
  }
};

type NoteFieldProps = { readonly allianceId: string; readonly note: NoteView };

const NoteField = ({ allianceId, note }: NoteFieldProps): ReactElement => {
  const words = usePaneWords();
  const pane = usePane();
  const field = usePrivateNote({ key: `${allianceId}.note`, allianceId, note }, pane);
  const { phase } = field.state;
  return (
    <>
      <SavedText label={words('notes.label')} rows={4} field={field} />
      {phase.kind === 'refused' && <ActNotice state={phase} />}
      <NoteFoot where={words('notes.ally')}>
        <AutosaveStatus
          phase={phase}
          unsaved={isUnsaved(field.state, sameText)}
          dates={pane.dates}
          onRetry={() => void field.saver.flush()}
        />
      </NoteFoot>
    </>
  );
};
