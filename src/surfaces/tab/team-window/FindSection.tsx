import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed, Offline } from '../../ui/States.tsx';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { useOnline } from '../../ui/use-online.ts';
import type { OpenedCalendar } from '../calendar/use-open-calendar.ts';
import { TextLoading } from '../ViewPage.tsx';
import { FoundTimes } from './FoundTimes.tsx';
import { useWindowDesk, useWindowWords } from './window-desk.tsx';

type FindSectionProps = { readonly opened: OpenedCalendar };

/** Where a time is looked for, once one's own calendar is open. */
export const FindSection = ({ opened }: FindSectionProps): ReactElement => {
  const words = useWindowWords();
  const online = useOnline();
  const { reading } = useWindowDesk();
  return (
    <Section title={words(reading.window === undefined ? 'find.title' : 'find.again')}>
      <EyeLine who={words('find.who')} />
      {online || opened.kind === 'open' ? <Opened opened={opened} /> : <Offline />}
    </Section>
  );
};

const Opened = ({ opened }: FindSectionProps): ReactElement => {
  const words = useWindowWords();
  switch (opened.kind) {
    case 'loading':
      return <TextLoading />;
    case 'failed':
      return <Failed title={words('failed.title')} text={words('failed.text')} onRetry={opened.retry} />;
    case 'closed':
      return <Ask opening={opened.opening} onOpen={opened.open} />;
    case 'forbidden':
      return (
        <NoticeBar
          intent="warning"
          act={
            <Button size="small" onClick={opened.open}>
              {words('forbidden.try')}
            </Button>
          }
        >
          <strong>{words('forbidden.title')}</strong> {words('forbidden.text')}
        </NoticeBar>
      );
    case 'out-of-reach':
      return (
        <NoticeBar intent="warning">
          <strong>{words('out-of-reach.title')}</strong> {words('out-of-reach.text')}
        </NoticeBar>
      );
    case 'open':
      return <FoundTimes own={opened.own} />;
  }
};

type AskProps = { readonly opening: boolean; readonly onOpen: () => void };

/** Says why calendars are asked for before they are. */
const Ask = ({ opening, onOpen }: AskProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {words('find.text')}
      </Body1>
      <Button appearance="primary" className={styles.open} disabledFocusable={opening} onClick={onOpen}>
        {words('find.open')}
      </Button>
      <Caption1 as="p" className={styles.why}>
        {words('find.why')}
      </Caption1>
      <Caption1 as="p" role="status" className={styles.why}>
        {opening ? words('find.opening') : ''}
      </Caption1>
    </>
  );
};

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '70ch' },
  open: { alignSelf: 'flex-start' },
  why: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
});
