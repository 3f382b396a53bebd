import { Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ClockMenu } from './ClockMenu.tsx';
import { usePage } from './page-context.tsx';
import { readState, wide } from './page-state.ts';
import type { PageState, View } from './page-state.ts';
import { Tabs } from './Tabs.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '20px',
    rowGap: '8px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, lineHeight: '24px' },
  about: { flexGrow: 1, display: 'flex', alignItems: 'center', gap: '10px' },
  sign: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '36px',
    height: '36px',
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  line: { display: 'block', color: tokens.colorNeutralForeground3 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  tool: { display: 'flex', alignItems: 'center', gap: '4px' },
});

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
};

const Choice = ({ label, value, onChoose, children }: ChoiceProps): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.tool}>
      <label htmlFor={id}>
        <Caption1>{label}</Caption1>
      </label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {children}
      </Select>
    </span>
  );
};

/** Reads one part of the state as the address would carry it, so that a value nobody knows falls back. */
const chosen = (name: string, value: string): PageState =>
  readState(`${window.location.origin}/?${name}=${value}`, { width: window.innerWidth, language: 'en' });

const ViewTabs = (): ReactElement => {
  const { state, show, words } = usePage();
  const tabs: readonly { readonly value: View; readonly name: string }[] = [
    { value: 'teams', name: words('teams') },
    { value: 'outlook', name: words('outlook') },
  ];
  return (
    <Tabs
      label={words('views')}
      tabs={window.innerWidth >= wide ? [...tabs, { value: 'both', name: words('both') }] : tabs}
      selected={state.view}
      onSelect={(view) => {
        show({ view });
      }}
    />
  );
};

/** Who one is, how it looks, which language, and what time it is. */
export const PageHeader = (): ReactElement => {
  const styles = useStyles();
  const { session, person, state, show, words } = usePage();
  return (
    <header className={styles.header}>
      <div className={styles.about}>
        <span aria-hidden className={styles.sign}>
          <HandshakeRegular fontSize={24} />
        </span>
        <div>
          <h1 className={styles.name}>{words('product')}</h1>
          <Caption1 className={styles.line}>{words('standIns')}</Caption1>
        </div>
      </div>
      <ViewTabs />
      <div className={styles.tools}>
        <Choice
          label={words('person')}
          value={person.id}
          onChoose={(personId) => {
            show({ personId, invite: undefined });
          }}
        >
          {session.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Choice>
        <Choice
          label={words('theme')}
          value={state.theme}
          onChoose={(value) => {
            show({ theme: chosen('theme', value).theme });
          }}
        >
          <option value="default">{words('theme.light')}</option>
          <option value="dark">{words('theme.dark')}</option>
          <option value="contrast">{words('theme.contrast')}</option>
        </Choice>
        <Choice
          label={words('language')}
          value={state.language}
          onChoose={(value) => {
            show({ language: chosen('lang', value).language });
          }}
        >
          <option value="en">English</option>
          <option value="it">Italiano</option>
        </Choice>
        <ClockMenu />
      </div>
    </header>
  );
};
