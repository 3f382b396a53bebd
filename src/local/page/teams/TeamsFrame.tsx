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
import { ChannelPosts } from './ChannelPosts.tsx';
import { PersonalApp } from './PersonalApp.tsx';
import { TeamsRail } from './TeamsRail.tsx';

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
  const { installed, tab } = session;
  const postsTab = { value: 'posts', name: words('posts') } as const;
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <Avatar aria-hidden shape="square" size={32} color="neutral" name={session.team.name} />
        <h2 className={styles.heading}>{session.team.channels[0]?.name}</h2>
      </div>
      <Tabs
        label={words('channel')}
        tabs={tab === null ? [postsTab] : [postsTab, { value: 'alliance', name: tab.name }]}
        selected={tab === null ? 'posts' : state.channel}
        onSelect={(channel) => {
          show({ channel, tabPage: '' });
        }}
      />
      {installed && tab === null && (
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

/** A team's channel as Teams shows it: posts, and the Alliance tab once it is added. */
const Channel = (): ReactElement => {
  const { session, state } = usePage();
  const [adding, setAdding] = useState(false);
  const showsTab = state.channel === 'alliance' && session.tab !== null;
  return (
    <>
      <ChannelBar
        onAdd={() => {
          setAdding(true);
        }}
      />
      {showsTab ? <AllianceTab tab={session.tab} /> : <ChannelPosts />}
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
