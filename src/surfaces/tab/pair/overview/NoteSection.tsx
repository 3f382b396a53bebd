import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Failed } from '../../../ui/States.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
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
  const { state, retry } = useServerView({ key: ['note', allianceId], read: () => pairs.note(allianceId) });
  return (
    <Section title={words('note.title')}>
      {state.kind === 'ready' ? (
        <NoteField note={state.view} />
      ) : (
        <div className={styles.place}>
          <EyeLine who={words('who.me')} />
          {(state.kind === 'failed' || state.kind === 'forbidden') && <Failed onRetry={retry} />}
        </div>
      )}
    </Section>
  );
};

const NoteField = ({ note }: { readonly note: NoteView }): ReactElement => {
  const words = usePairWords();
  const { pairs, clock, unsaved } = useTab();
  const { view } = usePairPage();
  const field = useAutosave<{ readonly text: string }>({
    key: pairTextKey(view, 'note'),
    unsaved,
    stored: { value: { text: note.text }, revision: 0 },
    maySave: ({ text }) => text.length <= longTextLimit,
    save: async ({ text }) => {
      const outcome = await pairs.writeNote(view.allianceId, { text });
      // Nobody else writes here, so there is nothing to conflict with, and no revision to count.
      if (outcome.kind === 'refused') return outcome;
      return { kind: 'saved', stored: { value: { text: outcome.view.text }, revision: 0 }, at: clock.now() };
    },
  });
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
