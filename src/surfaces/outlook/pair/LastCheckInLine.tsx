import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { lastCheckIn } from './last-check-in.ts';

/** When the two last checked in: the same quiet line after a day and after ninety. */
export const LastCheckInLine = ({ view }: { readonly view: PairView }): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const { dates, clock } = usePane();
  const last = lastCheckIn(view, (at) => dates.today(at), clock.now());
  if (last.kind === 'not-begun') return null;
  return (
    <Caption1 className={styles.line}>
      {last.kind === 'none-yet' ? words('ally.no-check-in') : words('ally.check-in', { days: last.days })}
    </Caption1>
  );
};

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground3 } });
