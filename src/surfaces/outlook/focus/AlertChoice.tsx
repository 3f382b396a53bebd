import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { usePane, usePaneWords } from '../pane-context.tsx';

/** Whether Outlook tells the person that they are writing a meeting into their own focus. */
export const AlertChoice = (): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { alerts, keepTimes } = usePane();
  const hintId = useId();
  const [isOn, setOn] = useState(() => alerts.areOn());
  const [isFailed, setFailed] = useState(false);
  const turn = async (on: boolean): Promise<void> => {
    setOn(on);
    setFailed(false);
    try {
      await alerts.turn(on);
      if (on) void keepTimes();
    } catch {
      setOn(alerts.areOn());
      setFailed(true);
    }
  };
  return (
    <div className={styles.choice}>
      <Checkbox
        className={styles.box}
        checked={isOn}
        aria-describedby={hintId}
        onChange={(_, { checked }) => void turn(checked === true)}
        label={words('alerts.choice')}
      />
      <Caption1 id={hintId} role="status" className={styles.hint}>
        {words(isFailed ? 'alerts.failed' : 'alerts.hint')}
      </Caption1>
    </div>
  );
};

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column' },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // Under the words, not under the box.
  hint: { paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground3 },
});
