import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import { usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import type { TimeWords } from '../time-words.ts';
import type { PlanChanges } from '#usecases/calendar/plan-changes.ts';
import { ChangeActs, isUnderWay } from '../../ui/calendar/ChangeActs.tsx';
import type { Applied } from '../../ui/calendar/last-act.ts';
import { sayApplied } from '../../ui/calendar/say-applied.ts';
import { useFocusAfterActs } from '../../ui/use-focus-after-acts.ts';
import { dotted } from '../../ui/dotted.ts';

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
  const isBusy = isUnderWay(applied);
  const acts = useFocusAfterActs<HTMLDivElement>(isBusy);
  const count = changes.create.length + changes.remove.length;
  const lines = [sayApplied(applied, times, words), isBusy ? '' : openOf(changes, applied, words)];
  return (
    <section aria-label={words('changes.title')} className={styles.bar}>
      <Result text={dotted(lines)} />
      <div ref={acts} className={styles.acts}>
        <ChangeActs applied={applied} hasChanges={count > 0} words={words} onDiscard={onDiscard} onApply={onApply} />
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

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});
