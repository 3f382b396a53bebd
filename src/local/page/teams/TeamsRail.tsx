import { Avatar, Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { removeApp, removeForOneself } from '../local-api.ts';
import { usePage } from '../page-context.tsx';

const narrow = '@media (max-width: 900px)';

const useStyles = makeStyles({
  rail: {
    width: '184px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: 'auto',
      flexDirection: 'row',
      padding: '4px 12px',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  tenant: { color: tokens.colorNeutralForeground3, padding: '0 8px', [narrow]: { display: 'none' } },
  team: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 8px', [narrow]: { display: 'none' } },
  remove: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    [narrow]: { display: 'none' },
  },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Under the team's name, as its channel.
  channel: { paddingLeft: '40px', [narrow]: { paddingLeft: '8px' } },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  push: { flexGrow: 1 },
});

type PlaceProps = {
  readonly kind: 'app' | 'channel';
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

const Place = ({ kind, current, onOpen, children }: PlaceProps): ReactElement => {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, kind === 'channel' && styles.channel, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      {kind === 'app' && <HandshakeRegular fontSize={20} aria-hidden />}
      {children}
    </button>
  );
};

const Remove = (): ReactElement | null => {
  const styles = useStyles();
  const { session, person, state, words } = usePage();
  const personal = state.app === 'personal';
  if (personal ? !session.personalApps.includes(person.id) : !session.installed) return null;
  return (
    <Button
      className={styles.remove}
      size="small"
      appearance="subtle"
      onClick={() => {
        void (personal ? removeForOneself(person.id) : removeApp(person.id));
      }}
    >
      {words(personal ? 'personal.remove' : 'app.remove')}
    </Button>
  );
};

/** The places in Teams: the person's own Alliance app, and the channels of the team. */
export const TeamsRail = (): ReactElement => {
  const styles = useStyles();
  const { session, state, show, words } = usePage();
  return (
    <nav className={styles.rail} aria-label={words('teams.rail')}>
      <Caption1 className={styles.tenant}>{session.tenantName}</Caption1>
      <Place
        kind="app"
        current={state.app === 'personal'}
        onOpen={() => {
          show({ app: 'personal', tabPage: '' });
        }}
      >
        {words('product')}
      </Place>
      <span className={styles.team}>
        <Avatar aria-hidden shape="square" size={24} color="neutral" name={session.team.name} />
        <Text weight="semibold">{session.team.name}</Text>
      </span>
      {session.team.channels.map((channel) => (
        <Place
          key={channel.id}
          kind="channel"
          current={state.app === 'channel'}
          onOpen={() => {
            show({ app: 'channel', tabPage: '' });
          }}
        >
          {channel.name}
        </Place>
      ))}
      <span className={styles.push} />
      <Remove />
    </nav>
  );
};
