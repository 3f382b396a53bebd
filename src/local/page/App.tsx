import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { teamsThemeOf } from '#surfaces/ui/teams-theme.ts';
import type { LocalPerson } from '../people.ts';
import { localWords } from './local-words.ts';
import { OutlookFrame } from './outlook/OutlookFrame.tsx';
import { narrow } from './page-layout.ts';
import { PageHeader } from './PageHeader.tsx';
import { PageProvider } from './page-context.tsx';
import type { PageParts } from './page-context.tsx';
import type { PageState } from './page-state.ts';
import { TeamsFrame } from './teams/TeamsFrame.tsx';
import { useLocalSession } from './use-local-session.ts';
import { usePageState } from './use-page-state.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    // Where the header takes half of a small screen, it scrolls away.
    [narrow]: { height: 'auto', minHeight: '100dvh' },
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  frames: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    gap: '16px',
    padding: '16px',
    [narrow]: { flexGrow: 0, flexShrink: 0, boxSizing: 'border-box', height: '100dvh', padding: '8px' },
  },
  frame: { flexGrow: 1, flexBasis: 0, minWidth: 0, display: 'flex' },
  hidden: { display: 'none' },
  message: { padding: '48px', textAlign: 'center' },
});

const localeOf = (state: PageState, person: LocalPerson | undefined): string => {
  if (state.language === 'it') return 'it-IT';
  return person?.language === 'en' ? person.locale : 'en-GB';
};

const Frames = ({ state, words }: Pick<PageParts, 'state' | 'words'>): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.frames} aria-label={words('frames')}>
      <div className={mergeClasses(styles.frame, state.view === 'outlook' && styles.hidden)}>
        <TeamsFrame />
      </div>
      <div className={mergeClasses(styles.frame, state.view === 'teams' && styles.hidden)}>
        <OutlookFrame />
      </div>
    </main>
  );
};

/** The local Microsoft 365: a Teams frame and an Outlook frame around the real parts of the product. */
export const App = (): ReactElement => {
  const styles = useStyles();
  const [state, show] = usePageState();
  const session = useLocalSession();
  const theme = teamsThemeOf(state.theme);
  const people = session.kind === 'ready' ? session.session.people : [];
  const person = people.find((one) => one.id === state.personId) ?? people[0];
  const locale = localeOf(state, person);
  const words = localWords(state.language, locale);
  if (session.kind !== 'ready' || person === undefined) {
    return (
      <FluentProvider theme={theme} className={styles.page}>
        <p role="status" className={styles.message}>
          {words(session.kind === 'unreachable' ? 'unreachable' : 'loading')}
        </p>
      </FluentProvider>
    );
  }
  const parts = { session: session.session, changes: session.changes, person, state, show, words, locale, theme };
  return (
    <FluentProvider theme={theme} className={styles.page} lang={state.language}>
      <PageProvider value={parts}>
        <PageHeader />
        <Frames state={state} words={words} />
      </PageProvider>
    </FluentProvider>
  );
};
