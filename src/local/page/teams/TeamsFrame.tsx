import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { installApp } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { Tabs } from '../Tabs.tsx';
import { AddTabDialog } from './AddTabDialog.tsx';
import { AllianceTab } from './AllianceTab.tsx';
import { useBarStyles } from './bar-styles.ts';
import { ClosedChannel } from './ClosedChannel.tsx';
import { ChannelPosts } from './ChannelPosts.tsx';
import { PersonalApp } from './PersonalApp.tsx';
import { TeamsRail } from './TeamsRail.tsx';
import { useChannel } from './use-channel.ts';

const useStyles = makeStyles({
  window: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '@media (max-width: 900px)': { flexDirection: 'column' },
  },
  body: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const ChannelBar = ({ onAdd }: { readonly onAdd: () => void }): ReactElement => {
  const styles = useBarStyles();
  const { session, person, state, show, words } = usePage();
  const { installed } = session;
  const { channel: open, closed, tab } = useChannel();
  const postsTab = { value: 'posts', name: words('posts') } as const;
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <Avatar aria-hidden shape="square" size={32} color="neutral" name={session.team.name} />
        <h2 className={styles.heading}>{open.name}</h2>
      </div>
      {closed === undefined && (
        <Tabs
          label={words('channel')}
          tabs={tab === undefined ? [postsTab] : [postsTab, { value: 'alliance', name: tab.name }]}
          selected={tab === undefined ? 'posts' : state.channel}
          onSelect={(channel) => {
            show({ channel, tabPage: '' });
          }}
        />
      )}
      {installed && closed === undefined && tab === undefined && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={onAdd}>
          {words('tab.add')}
        </Button>
      )}
      <span className={styles.push} />
      {!installed && (
        <Button
          appearance="primary"
          onClick={() => {
            void installApp(person.id);
          }}
        >
          {words('app.install')}
        </Button>
      )}
    </div>
  );
};

/** What the channel shows to those who see it: posts, or the Alliance tab. */
const ChannelBody = (): ReactElement => {
  const { state } = usePage();
  const { closed, tab } = useChannel();
  if (closed !== undefined) return <ClosedChannel reason={closed} />;
  return state.channel === 'alliance' && tab !== undefined ? <AllianceTab tab={tab} /> : <ChannelPosts />;
};

/** A team's channel as Teams shows it: posts, and the Alliance tab once it is added. */
const Channel = (): ReactElement => {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ChannelBar
        onAdd={() => {
          setAdding(true);
        }}
      />
      <ChannelBody />
      {adding && (
        <AddTabDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
};

/** Teams: its rail, and the channel or the personal app that it is at. */
export const TeamsFrame = (): ReactElement => {
  const styles = useStyles();
  const { state, words } = usePage();
  return (
    <section className={styles.window} aria-label={words('teams')}>
      <TeamsRail />
      <div className={styles.body}>{state.app === 'personal' ? <PersonalApp /> : <Channel />}</div>
    </section>
  );
};
