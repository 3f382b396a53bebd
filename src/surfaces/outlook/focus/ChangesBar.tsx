import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import { usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import type { TimeWords } from '../time-words.ts';
import type { PlanChanges } from '#usecases/calendar/plan-changes.ts';
import type { Applied } from '../../ui/calendar/last-act.ts';

type ChangesBarProps = {
  readonly changes: PlanChanges;
  readonly applied: Applied;
  readonly times: TimeWords;
  readonly onDiscard: () => void;
  readonly onApply: () => void;
};

/** "2 changes · Discard · Apply", and once applied "Applied 14:02 · Undo". */
export const ChangesBar = ({ changes, applied, times, onDiscard, onApply }: ChangesBarProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const isBusy = applied.kind === 'applying' || applied.kind === 'undoing';
  const undo = applied.kind === 'applied' || applied.kind === 'failed' ? applied.undo : undefined;
  const count = changes.create.length + changes.remove.length;
  const lines = [resultOf(applied, times, words), isBusy ? '' : openOf(changes, applied, words)];
  return (
    <section aria-label={words('changes.title')} className={styles.bar}>
      <Result text={lines.filter((line) => line !== '').join(' · ')} />
      <div className={styles.acts}>
        {undo !== undefined && <Button onClick={undo}>{words('changes.undo')}</Button>}
        {count > 0 && (
          <>
            <Button appearance="subtle" disabledFocusable={isBusy} onClick={onDiscard}>
              {words('changes.discard')}
            </Button>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={onApply}>
              {words('changes.apply')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
};

/** What applying would change now; once applied, nothing more need be said. */
const openOf = ({ create, remove }: PlanChanges, { kind }: Applied, words: Words<PaneKey>): string => {
  const [created, removed] = [create.length, remove.length];
  if (created + removed === 0) return kind === 'applied' ? '' : words('changes.none');
  return words('changes.count', { count: created + removed, created, removed });
};

const resultOf = (applied: Applied, times: TimeWords, words: Words<PaneKey>): string => {
  switch (applied.kind) {
    case 'nothing-yet':
      return '';
    case 'applying':
    case 'undoing':
    case 'failed':
      return words(`changes.${applied.kind}`);
    case 'applied':
    case 'undone':
      return words(`changes.${applied.kind}`, { time: times.time(applied.at / 60_000) });
  }
};

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});
