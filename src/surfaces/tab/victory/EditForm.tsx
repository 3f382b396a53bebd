import { useState } from 'react';
import type { ReactElement } from 'react';
import { textsOf } from '#domain/victory/victory.ts';
import { Section } from '../../ui/Section.tsx';
import { useTab } from '../tab-context.tsx';
import { useWeekActs } from '../week/use-week.ts';
import { useVictoryCache } from './use-victory-cache.ts';
import { Slides } from './Slides.tsx';
import { isComplete, VictoryFields, VictoryForm } from './VictoryForm.tsx';
import { useVictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

type EditFormProps = VictoryPageProps & { readonly footer: string; readonly onClose: () => void };

/** New words for a victory, with its slides as they change. */
export const EditForm = ({ teamId, week, victory, footer, onClose }: EditFormProps): ReactElement => {
  const words = useVictoryWords();
  const { practices } = useTab();
  const { state, run } = useWeekActs(teamId);
  const { reload } = useVictoryCache(teamId, victory.id);
  // What others, or the same person elsewhere, save meanwhile is refused by the revision on which this is based.
  const [begun] = useState(victory.revision);
  const [texts, setTexts] = useState(textsOf(victory));
  const send = async (): Promise<void> => {
    const body = { ...texts, basedOn: begun };
    if (!(await run(() => practices.victories.tell(teamId, victory.id, body)))) return;
    await reload();
    onClose();
  };
  return (
    <>
      <Section title={words('edit.title')}>
        <VictoryForm
          who={words('who.team', { team: week.team.name })}
          send={words('send.change')}
          complete={isComplete(texts)}
          state={state}
          onSend={() => void send()}
          onClose={onClose}
        >
          <VictoryFields texts={texts} onEdit={setTexts} />
        </VictoryForm>
      </Section>
      <Section title={words('slides.preview')}>
        <Slides texts={texts} footer={footer} />
      </Section>
    </>
  );
};
