import { Text, makeStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePage } from '../page-context.tsx';
import type { NoAccess } from './channel-access.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '64px 16px' },
  text: { margin: 0, textAlign: 'center', maxWidth: '48ch' },
});

/** In place of a channel: someone who is not in it sees nothing of it. */
export const ClosedChannel = ({ reason }: { readonly reason: NoAccess }): ReactElement => {
  const styles = useStyles();
  const { session, person, words } = usePage();
  const names = { name: person.name, team: session.team.name };
  return (
    <div className={styles.place}>
      <LockClosedRegular fontSize={32} aria-hidden />
      <Text as="p" weight="semibold" className={styles.text}>
        {words(`closed.${reason}`, names)}
      </Text>
      <Text as="p" className={styles.text}>
        {words(`closed.${reason}.text`, names)}
      </Text>
    </div>
  );
};
