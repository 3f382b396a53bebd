import { Avatar, Button, Caption1, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { installApp, removeApp } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { Tabs } from '../Tabs.tsx';
import { AddTabDialog } from './AddTabDialog.tsx';
import { AllianceTab } from './AllianceTab.tsx';
import { ChannelPosts } from './ChannelPosts.tsx';

const useStyles = makeStyles({
  window: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  rail: {
    width: '184px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { display: 'none' },
  },
  tenant: { color: tokens.colorNeutralForeground3, padding: '0 8px' },
  team: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 8px' },
  remove: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  channel: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    // Under the team's name, as its channel.
    padding: '6px 8px 6px 40px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '12px',
    padding: '6px 16px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The tabs beside it stand on the bar's lower edge.
  title: { display: 'flex', alignItems: 'center', gap: '8px', paddingBottom: '4px' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  push: { flexGrow: 1 },
});

const Rail = (): ReactElement => {
  const styles = useStyles();
  const { session, person, words } = usePage();
  return (
    <nav className={styles.rail} aria-label={words('teams.rail')}>
      <Caption1 className={styles.tenant}>{session.tenantName}</Caption1>
      <span className={styles.team}>
        <Avatar aria-hidden shape="square" size={24} color="neutral" name={session.team.name} />
        <Text weight="semibold">{session.team.name}</Text>
      </span>
      {session.team.channels.map((channel) => (
        <span key={channel.id} className={styles.channel} aria-current="page">
          {channel.name}
        </span>
      ))}
      <span className={styles.push} />
      {session.installed && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          onClick={() => {
            void removeApp(person.id);
          }}
        >
          {words('app.remove')}
        </Button>
      )}
    </nav>
  );
};

const ChannelBar = ({ onAdd }: { readonly onAdd: () => void }): ReactElement => {
  const styles = useStyles();
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
export const TeamsFrame = (): ReactElement => {
  const styles = useStyles();
  const { session, state, words } = usePage();
  const [adding, setAdding] = useState(false);
  const showsTab = state.channel === 'alliance' && session.tab !== null;
  return (
    <section className={styles.window} aria-label={words('teams')}>
      <Rail />
      <div className={styles.body}>
        <ChannelBar
          onAdd={() => {
            setAdding(true);
          }}
        />
        {showsTab ? <AllianceTab tab={session.tab} /> : <ChannelPosts />}
      </div>
      {adding && (
        <AddTabDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
};
