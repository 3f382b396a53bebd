import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactElement } from 'react';
import { usePaneWords } from '../pane-context.tsx';

/** The calendar was not opened to us: who can change that, and the way to try again. */
export const CalendarForbidden = ({ onRetry }: { readonly onRetry: () => void }): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <div role="status" className={styles.column}>
      <LockClosedRegular aria-hidden fontSize={32} className={styles.icon} />
      <Subtitle2 as="h2" className={styles.text}>
        {words('forbidden.title')}
      </Subtitle2>
      <Body1 as="p" className={styles.text}>
        {words('forbidden.text')}
      </Body1>
      <Button onClick={onRetry}>{words('forbidden.try')}</Button>
    </div>
  );
};

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  icon: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});
