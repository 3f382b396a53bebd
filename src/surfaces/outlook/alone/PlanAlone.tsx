import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useApplyAlone } from '../../ui/calendar/use-apply-alone.ts';
import { isTakenBack } from '../../ui/calendar/taken-back.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { sayAlone } from './say-alone.ts';
import { usePlanAlone } from './use-plan-alone.ts';
import type { Alone } from './use-plan-alone.ts';

/** Writes the coming weeks' focus as the pane opens, for whoever has chosen so, and says it: "Applied 14:02 · Undo". */
export const PlanAlone = (): ReactElement | null => {
  const alone = usePlanAlone();
  return alone === undefined ? null : <AloneBar {...alone} />;
};

const AloneBar = ({ read, changes, applied, apply }: Alone): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const { dates, clock, choices } = usePane();
  const [rests] = useState(() => isTakenBack(choices, dates.today(clock.now())));
  // What is written by itself takes no focus; the button that takes it back does, as it goes.
  const said = useKeptFocus<HTMLParagraphElement>(applied.kind === 'undone' ? 'undone' : 'before');
  // Read since the pane opened, every time: nothing is known from before.
  useApplyAlone({ weeks: read.weeks, fresh: true, applied, rests, changes, apply });
  if (applied.kind === 'nothing-yet') return null;
  const undo = applied.kind === 'applied' || applied.kind === 'failed' ? applied.undo : undefined;
  return (
    <section aria-label={words('alone.title')} className={styles.bar}>
      <p ref={said} tabIndex={-1} role="status" className={styles.text}>
        {sayAlone(
          applied,
          { created: changes.create.length, removed: changes.remove.length },
          { time: (minutes) => dates.time(minutes * 60_000) },
          words,
        )}
      </p>
      {undo !== undefined && (
        <Button size="small" onClick={undo}>
          {words('changes.undo')}
        </Button>
      )}
    </section>
  );
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    // Outlined in high contrast, too.
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
  },
  // A line that is read needs no ring: it is no control.
  text: { ...typographyStyles.caption1, margin: 0, outlineStyle: 'none' },
});
