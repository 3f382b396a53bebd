import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { VictoryView } from '#contracts/victory-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';
import { useWeek } from '../week/use-week.ts';
import { memberName } from '../week/week-slot.ts';
import { DownloadSlides } from './DownloadSlides.tsx';
import { EditForm } from './EditForm.tsx';
import { OwnActs } from './OwnActs.tsx';
import { RepeatSection } from './RepeatSection.tsx';
import { ShareSection } from './ShareSection.tsx';
import { Slides } from './Slides.tsx';
import { VictoryFrame } from './VictoryFrame.tsx';
import { useSlideWords, useVictoryWords, VictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

type VictoryScreenProps = { readonly teamId: TeamId; readonly params: Readonly<Record<string, string | undefined>> };

/** A victory with its slides, and what can become of it. */
export const VictoryScreen = ({ teamId, params: { id = '' } }: VictoryScreenProps): ReactElement => (
  <VictoryWords>
    <OneVictory key={id} teamId={teamId} id={id} />
  </VictoryWords>
);

type OneVictoryProps = { readonly teamId: TeamId; readonly id: string };

const OneVictory = ({ teamId, id }: OneVictoryProps): ReactElement => {
  const words = useVictoryWords();
  const { state, retry } = useReading(teamId, id);
  return (
    <VictoryFrame title={words('page.title')} state={state} onRetry={retry}>
      {(reading) => <VictoryPage teamId={teamId} {...reading} />}
    </VictoryFrame>
  );
};

type Reading = { readonly week: WeekView; readonly victory: VictoryView };

/** One of this week stands in the week; an earlier one is read by itself. */
const useReading = (teamId: TeamId, id: string): { readonly state: ViewState<Reading>; readonly retry: () => void } => {
  const { victories } = useTab().practices;
  const { state: week, retry: retryWeek } = useWeek(teamId, undefined);
  const shown = week.kind === 'ready' ? week.view.victories.find((one) => one.id === id) : undefined;
  const enabled = week.kind === 'ready' && shown === undefined;
  const source = { key: ['victory', teamId, id], read: () => victories.read(teamId, id), enabled };
  const { state: alone, retry: retryAlone } = useServerView(source);
  if (week.kind !== 'ready') return { state: week, retry: retryWeek };
  if (shown !== undefined) return { state: { ...week, view: { week: week.view, victory: shown } }, retry: retryWeek };
  if (alone.kind !== 'ready') return { state: alone, retry: retryAlone };
  return { state: { ...alone, view: { week: week.view, victory: alone.view } }, retry: retryAlone };
};

const VictoryPage = (props: VictoryPageProps): ReactElement => {
  const { week, victory } = props;
  const words = useVictoryWords();
  const slideWords = useSlideWords();
  const { dates, host } = useTab();
  const [editing, setEditing] = useState(false);
  const { by, from, on } = victory;
  const name = memberName(week, by) ?? words('former');
  // Where the host does not tell who reads, every act is offered, and the server decides.
  const isOwn = host.person === undefined || host.person.personId === by;
  const footer = slideWords('footer', { team: from ?? week.team.name, day: dates.dateInYear(on) });
  const close = (): void => {
    setEditing(false);
  };
  return (
    <>
      <PageHeader
        title={words('page.title')}
        who={words('who.page', { team: week.team.name })}
        place={editing ? 'edit' : 'page'}
      />
      <Columns
        main={
          editing ? (
            <EditForm {...props} footer={footer} onClose={close} />
          ) : (
            <Section title={words('slides.title')} end={<DownloadSlides {...props} />}>
              <Caption1>{from === undefined ? words('by', { name }) : words('byFrom', { name, team: from })}</Caption1>
              <Slides texts={victory} footer={footer} />
              {isOwn && (
                <OwnActs
                  {...props}
                  onEdit={() => {
                    setEditing(true);
                  }}
                />
              )}
            </Section>
          )
        }
        aside={
          <>
            <RepeatSection {...props} />
            {isOwn && <ShareSection {...props} />}
          </>
        }
      />
    </>
  );
};
