import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { LateWords } from '../LateWords.tsx';
import { TextLoading } from '../ViewPage.tsx';
import { CalendarWordsContext, loadCalendarCatalogue, useCalendarWords } from './calendar-words.ts';
import { PlannedWeeks } from './PlannedWeeks.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { useOwnCalendar } from './use-own-calendar.ts';
import type { OwnCalendarState } from './use-own-calendar.ts';

/** One's own calendar, a week at a time, with focus planned beside relationship time. */
export const CalendarScreen = (): ReactElement => (
  <LateWords
    context={CalendarWordsContext}
    load={loadCalendarCatalogue}
    waiting={
      <Page>
        <TextLoading />
      </Page>
    }
  >
    <CalendarPage />
  </LateWords>
);

const CalendarPage = (): ReactElement => {
  const words = useCalendarWords();
  const online = useOnline();
  const state = useOwnCalendar();
  if (state.kind === 'loaded')
    return (
      <PlannedWeeks
        own={state.own}
        weeks={state.weeks}
        fresh={state.fresh}
        notice={online ? state.retry && <Unread onRetry={state.retry} /> : <Offline />}
      />
    );
  if (state.kind === 'forbidden')
    return (
      <Page>
        <Forbidden
          title={words('forbidden.title')}
          text={words('forbidden.text')}
          act={{ label: words('forbidden.try'), onAct: state.open }}
        />
      </Page>
    );
  if (state.kind === 'out-of-reach')
    return (
      <Page>
        <Forbidden title={words('out-of-reach.title')} text={words('out-of-reach.text')} />
      </Page>
    );
  return (
    <Page>
      <PageHeader title={words('title')} who={words('who')} place="calendar">
        <SettingsLink />
      </PageHeader>
      {online ? <Unopened state={state} /> : <Offline />}
    </Page>
  );
};

type UnopenedProps = { readonly state: Exclude<OwnCalendarState, { kind: 'loaded' | 'forbidden' | 'out-of-reach' }> };

const Unopened = ({ state }: UnopenedProps): ReactElement => {
  switch (state.kind) {
    case 'loading':
      return <TextLoading />;
    case 'failed':
      return <Unread onRetry={state.retry} />;
    case 'closed':
      return <Ask opening={state.opening} onOpen={state.open} />;
  }
};

const Unread = ({ onRetry }: { readonly onRetry: () => void }): ReactElement => {
  const words = useCalendarWords();
  return <Failed title={words('failed.title')} text={words('failed.text')} onRetry={onRetry} />;
};

type AskProps = { readonly opening: boolean; readonly onOpen: () => void };

/** Says why the calendar is asked for before it is. */
const Ask = ({ opening, onOpen }: AskProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return (
    <Section title={words('ask.title')}>
      <Body1 as="p" className={styles.text}>
        {words('ask.text')}
      </Body1>
      <Button appearance="primary" className={styles.open} disabledFocusable={opening} onClick={onOpen}>
        {words('ask.open')}
      </Button>
      <Caption1 as="p" className={styles.why}>
        {words('ask.why')}
      </Caption1>
      <Caption1 as="p" role="status" className={styles.why}>
        {opening ? words('ask.opening') : ''}
      </Caption1>
    </Section>
  );
};

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '70ch' },
  open: { alignSelf: 'flex-start' },
  why: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
});
