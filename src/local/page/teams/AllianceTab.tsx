import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LocalTab } from '../../session.ts';
import { usePage } from '../page-context.tsx';
import { useTeamsHost } from './use-teams-host.ts';

const useStyles = makeStyles({ frame: { flexGrow: 1, width: '100%', border: 'none' } });

const FramedTab = ({ tab }: { readonly tab: LocalTab }): ReactElement => {
  const styles = useStyles();
  const { frame } = useTeamsHost('content');
  const { pathname, search } = new URL(tab.contentUrl);
  return <iframe ref={frame} className={styles.frame} title={tab.name} src={`${pathname}${search}`} />;
};

/** The real tab; it starts anew for another person, language, page or time, as Teams would load it again. */
export const AllianceTab = ({ tab }: { readonly tab: LocalTab }): ReactElement => {
  const { person, locale, state, session } = usePage();
  return <FramedTab key={[person.id, locale, state.tabPage, session.offset].join(' ')} tab={tab} />;
};
