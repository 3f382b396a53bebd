import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HandshakeRegular, NumberSymbolRegular, PeopleTeamRegular } from '@fluentui/react-icons';
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
  wideOnly: { [narrow]: { display: 'none' } },
  team: { display: 'flex', alignItems: 'center', gap: '8px', [narrow]: { display: 'none' } },
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
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
  },
  push: { flexGrow: 1 },
});

type PlaceProps = {
  readonly icon: ReactElement;
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

const Place = ({ icon, current, onOpen, children }: PlaceProps): ReactElement => {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      {icon}
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
      className={styles.wideOnly}
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
      <Caption1 className={styles.wideOnly}>{session.tenantName}</Caption1>
      <Place
        icon={<HandshakeRegular />}
        current={state.app === 'personal'}
        onOpen={() => {
          show({ app: 'personal', tabPage: '' });
        }}
      >
        {words('product')}
      </Place>
      <span className={styles.team}>
        <PeopleTeamRegular fontSize={20} />
        <Text weight="semibold">{session.team.name}</Text>
      </span>
      {session.team.channels.map((channel) => (
        <Place
          key={channel.id}
          icon={<NumberSymbolRegular />}
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
