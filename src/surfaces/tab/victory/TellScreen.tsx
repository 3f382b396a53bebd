import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { textsOf } from '#domain/victory/victory.ts';
import { Columns } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { PracticeOff } from '../PracticeOff.tsx';
import { victoryPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { useWeek, useWeekActs } from '../week/use-week.ts';
import { Slides } from './Slides.tsx';
import { isComplete, VictoryFields, VictoryForm } from './VictoryForm.tsx';
import { VictoryFrame } from './VictoryFrame.tsx';
import { useSlideWords, useVictoryWords, VictoryWords } from './VictoryWords.tsx';

type TellScreenProps = { readonly teamId: TeamId };

/** Where a victory is told: its four parts, and its slides as they come. */
export const TellScreen = ({ teamId }: TellScreenProps): ReactElement => (
  <VictoryWords>
    <Tell teamId={teamId} />
  </VictoryWords>
);

const Tell = ({ teamId }: TellScreenProps): ReactElement => {
  const words = useVictoryWords();
  const { state, retry } = useWeek(teamId, undefined);
  return (
    <VictoryFrame title={words('tell.title')} state={state} onRetry={retry}>
      {(week) => (
        <>
          <PageHeader title={words('tell.title')} />
          {week.settings.practices.includes('victories') ? (
            <TellForm teamId={teamId} week={week} />
          ) : (
            <Section title={words('tell.section')}>
              <PracticeOff text={words('refusal.practice-is-off')} />
            </Section>
          )}
        </>
      )}
    </VictoryFrame>
  );
};

type TellFormProps = { readonly teamId: TeamId; readonly week: WeekView };

const TellForm = ({ teamId, week }: TellFormProps): ReactElement => {
  const words = useVictoryWords();
  const slideWords = useSlideWords();
  const { practices, newId, dates } = useTab();
  const [, navigate] = useLocation();
  const { state, run } = useWeekActs(teamId);
  // The id is kept with the text: sent again after a lost answer, it is the same victory.
  const draft = useDraft(`victory.new.${teamId}`, { problem: '', action: '', result: '', repeat: '', id: newId() });
  const { id, ...rest } = draft.value;
  const texts = textsOf(rest);
  const send = async (): Promise<void> => {
    if (!(await run(() => practices.victories.tell(teamId, id, { ...texts, basedOn: 0 })))) return;
    draft.clear();
    navigate(victoryPath(id));
  };
  const footer = slideWords('footer', { team: week.team.name, day: dates.dateInYear(week.today) });
  return (
    <Columns
      main={
        <Section title={words('tell.section')}>
          <VictoryForm
            who={words('who.team', { team: week.team.name })}
            send={words('send.tell')}
            primary
            complete={isComplete(texts)}
            state={state}
            onSend={() => void send()}
          >
            <VictoryFields
              texts={texts}
              onEdit={(next) => {
                draft.edit({ ...draft.value, ...next });
              }}
            />
          </VictoryForm>
        </Section>
      }
      aside={
        <Section title={words('slides.preview')}>
          <Slides texts={texts} footer={footer} />
        </Section>
      }
    />
  );
};
