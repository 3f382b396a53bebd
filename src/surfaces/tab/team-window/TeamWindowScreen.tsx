import type { ReactElement } from 'react';
import { Body1 } from '@fluentui/react-components';
import type { TeamId } from '#domain/shared/ids.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { LateWords } from '../LateWords.tsx';
import { PracticeOff } from '../PracticeOff.tsx';
import { useOpenCalendar } from '../calendar/use-open-calendar.ts';
import type { PracticeScreenProps } from '../screens/practice-screen.ts';
import { TextLoading } from '../ViewPage.tsx';
import { OwnPracticePage } from '../week/OwnPracticePage.tsx';
import { AdoptedSection } from './AdoptedSection.tsx';
import { FindSection } from './FindSection.tsx';
import { loadWindowCatalogue, useTeamWindow, useWindowDesk, useWindowWords } from './window-desk.tsx';
import { WindowDeskContext, WindowWordsContext } from './window-desk.tsx';

/** A team's field window: what it has adopted, and a time that suits the most of it. */
export const TeamWindowScreen = ({ teamId }: PracticeScreenProps): ReactElement => (
  <LateWords context={WindowWordsContext} load={loadWindowCatalogue} waiting={<TextLoading />}>
    <WindowPage key={teamId} teamId={teamId} />
  </LateWords>
);

const WindowPage = ({ teamId }: { readonly teamId: TeamId }): ReactElement => {
  const words = useWindowWords();
  const window = useTeamWindow(teamId);
  return (
    <OwnPracticePage teamId={teamId} words={words} own={window}>
      {(week, reading) => (
        <WindowDeskContext value={{ teamId, week, reading }}>
          <PageHeader title={words('title')} />
          <Body1>{words('why')}</Body1>
          <Parts />
        </WindowDeskContext>
      )}
    </OwnPracticePage>
  );
};

const Parts = (): ReactElement => {
  const words = useWindowWords();
  const { week } = useWindowDesk();
  const opened = useOpenCalendar();
  const isOn = week.settings.practices.includes('field-windows');
  return (
    <>
      <AdoptedSection own={opened.kind === 'open' ? opened.own : undefined} />
      {isOn ? (
        <FindSection opened={opened} />
      ) : (
        <Section title={words('find.title')}>
          <PracticeOff text={words('refusal.practice-is-off')} />
        </Section>
      )}
    </>
  );
};
