import { Avatar, Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { removeApp, removeForOneself } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { ManageTeamDialog } from './ManageTeamDialog.tsx';
import { narrowRail } from './narrow-rail.ts';
import { RailChannels } from './RailChannels.tsx';
import { RailPlace } from './RailPlace.tsx';

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
    [narrowRail]: {
      width: 'auto',
      flexDirection: 'row',
      flexWrap: 'wrap',
      padding: '4px 12px',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  tenant: { color: tokens.colorNeutralForeground3, padding: '0 8px', [narrowRail]: { display: 'none' } },
  team: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 8px', [narrowRail]: { display: 'none' } },
  // What an owner does with the team or the app: on a small screen the places have the room.
  act: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    [narrowRail]: { display: 'none' },
  },
  push: { flexGrow: 1 },
});

const Remove = (): ReactElement | null => {
  const styles = useStyles();
  const { session, person, state, words } = usePage();
  const personal = state.app === 'personal';
  if (personal ? !session.personalApps.includes(person.id) : !session.installed) return null;
  return (
    <Button
      className={styles.act}
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

const ManageTeam = (): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const [managing, setManaging] = useState(false);
  return (
    <>
      <Button
        className={styles.act}
        size="small"
        appearance="subtle"
        icon={<PeopleTeamRegular />}
        onClick={() => {
          setManaging(true);
        }}
      >
        {words('team.manage')}
      </Button>
      {managing && (
        <ManageTeamDialog
          onClose={() => {
            setManaging(false);
          }}
        />
      )}
    </>
  );
};

/** The places in Teams: the person's own Alliance app, and the channels of the team. */
export const TeamsRail = (): ReactElement => {
  const styles = useStyles();
  const { session, state, show, words } = usePage();
  return (
    <nav className={styles.rail} aria-label={words('teams.rail')}>
      <Caption1 className={styles.tenant}>{session.tenantName}</Caption1>
      <RailPlace
        kind="app"
        current={state.app === 'personal'}
        onOpen={() => {
          show({ app: 'personal', tabPage: '' });
        }}
      >
        {words('product')}
      </RailPlace>
      <span className={styles.team}>
        <Avatar aria-hidden shape="square" size={24} color="neutral" name={session.team.name} />
        <Text weight="semibold">{session.team.name}</Text>
      </span>
      <RailChannels />
      <ManageTeam />
      <span className={styles.push} />
      <Remove />
    </nav>
  );
};
