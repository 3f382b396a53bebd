import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import { waitIn } from '../../../ui/asked-to-wait.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Failed } from '../../../ui/States.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { noteKey, usePrivateNote } from '../../../ui/autosave/use-private-note.ts';
import { useServerView } from '../../../ui/server-view.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';

/** What one keeps for oneself about this alliance. */
export const NoteSection = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { allianceId } = usePairPage().view;
  const { state, retry } = useServerView({ key: noteKey(allianceId), read: () => pairs.note(allianceId) });
  return (
    <Section title={words('note.title')}>
      {state.kind === 'ready' ? (
        <NoteField note={state.view} />
      ) : (
        <div className={styles.place}>
          <EyeLine who={words('who.me')} />
          {(state.kind === 'failed' || state.kind === 'forbidden') && <Failed {...waitIn(state)} onRetry={retry} />}
        </div>
      )}
    </Section>
  );
};

const NoteField = ({ note }: { readonly note: NoteView }): ReactElement => {
  const words = usePairWords();
  const tab = useTab();
  const { view } = usePairPage();
  const field = usePrivateNote({ key: pairTextKey(view, 'note'), allianceId: view.allianceId, note }, tab);
  return (
    <AutosaveFrame field={field} who={words('who.me')} whole={({ text }) => text} untouched={false}>
      <TextField
        label={words('note.label')}
        value={field.state.value.text}
        limit={longTextLimit}
        rows={4}
        onEdit={(text) => {
          field.saver.edit({ text });
        }}
        onLeave={() => void field.saver.flush()}
      />
    </AutosaveFrame>
  );
};

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minHeight: '120px' },
});
