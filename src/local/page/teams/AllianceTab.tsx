import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LocalTab } from '../../session.ts';
import { usePage } from '../page-context.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { useTeamsHost } from './use-teams-host.ts';

const useStyles = makeStyles({ frame: { flexGrow: 1, width: '100%', border: 'none' } });

type FramedProps = {
  readonly kind: 'channel-tab' | 'personal-tab';
  readonly title: string;
  readonly src: string;
};

const FramedTab = ({ kind, title, src }: FramedProps): ReactElement => {
  const styles = useStyles();
  const { frame, choosing } = useTeamsHost(kind);
  return (
    <>
      <iframe ref={frame} className={styles.frame} title={title} src={src} />
      {choosing !== undefined && <PeoplePicker {...choosing} />}
    </>
  );
};

/** A tab starts anew for another person, language, page or time, as Teams would load it again. */
const useTabKey = (): string => {
  const { person, locale, state, session } = usePage();
  return [person.id, locale, state.channelId, state.tabPage, session.offset].join(' ');
};

/** The real tab of the channel. */
export const AllianceTab = ({ tab }: { readonly tab: LocalTab }): ReactElement => {
  const { pathname, search } = new URL(tab.contentUrl);
  return <FramedTab key={useTabKey()} kind="channel-tab" title={tab.name} src={`${pathname}${search}`} />;
};

/** The real tab of the personal app, which the manifest names. */
export const PersonalTab = (): ReactElement => (
  <FramedTab key={useTabKey()} kind="personal-tab" title={usePage().words('product')} src="/tab" />
);
