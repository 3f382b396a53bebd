import { Avatar, Button, Text, makeStyles } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { installForOneself } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { Tabs } from '../Tabs.tsx';
import { PersonalTab } from './AllianceTab.tsx';
import { PersonalChat } from './PersonalChat.tsx';
import { useBarStyles } from './bar-styles.ts';

const useStyles = makeStyles({
  add: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '16px', padding: '64px 16px' },
});

const AddForYourself = (): ReactElement => {
  const styles = useStyles();
  const { person, words } = usePage();
  return (
    <div className={styles.add}>
      <HandshakeRegular fontSize={40} />
      <Text>{words('personal.add.text', { name: person.name })}</Text>
      <Button
        appearance="primary"
        onClick={() => {
          void installForOneself(person.id);
        }}
      >
        {words('personal.add')}
      </Button>
    </div>
  );
};

/** One's own Alliance app as Teams shows it: its tab and the chat with its bot, once it is added. */
export const PersonalApp = (): ReactElement => {
  const styles = useBarStyles();
  const { session, person, state, show, words } = usePage();
  const added = session.personalApps.includes(person.id);
  const tabs = [
    { value: 'alliance', name: words('product') },
    { value: 'chat', name: words('chat.tab') },
  ] as const;
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.title}>
          <Avatar aria-hidden shape="square" size={32} color="neutral" icon={<HandshakeRegular />} />
          <h2 className={styles.heading}>{words('product')}</h2>
        </div>
        {added && (
          <Tabs
            label={words('personal.tabs')}
            tabs={tabs}
            selected={state.personal}
            onSelect={(personal) => {
              show({ personal, tabPage: '' });
            }}
          />
        )}
      </div>
      {!added && <AddForYourself />}
      {added && (state.personal === 'chat' ? <PersonalChat /> : <PersonalTab />)}
    </>
  );
};
