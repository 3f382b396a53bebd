import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { promiseDaysAhead, usualDay } from '#domain/reciprocity/promise-day.ts';
import { reciprocityTextLimit } from '#domain/reciprocity/reciprocity.ts';
import { addDays } from '#domain/shared/day.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { GoButton } from '../GoButton.tsx';
import { editPathWith } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useWeekActs } from '../week/use-week.ts';
import { VictoryForm } from './VictoryForm.tsx';
import { useVictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

/** What is repeated tomorrow: anyone of the team can promise it, or make it a line that the team agrees on. */
export const RepeatSection = (props: VictoryPageProps): ReactElement => {
  const { week, victory } = props;
  const styles = useStyles();
  const words = useVictoryWords();
  const [promising, setPromising] = useState(false);
  const place = useFocusBack<HTMLDivElement>(promising);
  const isPromised = week.reciprocity.promises.some(({ from }) => from?.kind === 'victory' && from.id === victory.id);
  return (
    <div ref={place}>
      <Section title={words('repeat.title')}>
        <Body1 dir="auto" className={styles.words}>
          {victory.repeat}
        </Body1>
        {isPromised && <Body1>{words('repeat.promised')}</Body1>}
        {promising ? (
          <PromiseForm
            {...props}
            onClose={() => {
              setPromising(false);
            }}
          />
        ) : (
          <div className={styles.acts}>
            <Button
              onClick={() => {
                setPromising(true);
              }}
            >
              {words('repeat.promise')}
            </Button>
            <GoButton path={editPathWith(victory.repeat)} look="subtle">
              {words('repeat.line')}
            </GoButton>
          </div>
        )}
      </Section>
    </div>
  );
};

type PromiseFormProps = VictoryPageProps & { readonly onClose: () => void };

const PromiseForm = ({ teamId, week, victory, onClose }: PromiseFormProps): ReactElement => {
  const words = useVictoryWords();
  const { practices, newId } = useTab();
  const { state, run } = useWeekActs(teamId);
  const { today } = week;
  const last = addDays(today, promiseDaysAhead);
  // Sent again after a lost answer, it is the same promise.
  const [id] = useState(newId);
  const [text, setText] = useState(victory.repeat);
  const [day, setDay] = useState(() => usualDay(today));
  const send = async (): Promise<void> => {
    const body = { text, day, to: null, from: { kind: 'victory', id: victory.id }, basedOn: 0 } as const;
    if (await run(() => practices.reciprocity.promise(teamId, id, body))) onClose();
  };
  return (
    <VictoryForm
      who={words('who.team', { team: week.team.name })}
      send={words('repeat.send')}
      complete={!isBlank(text) && text.length <= reciprocityTextLimit && day >= today && day <= last}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={words('repeat.text')}
        value={text}
        limit={reciprocityTextLimit}
        rows={2}
        required
        onEdit={setText}
        onLeave={() => undefined}
      />
      <DayField required label={words('repeat.day')} value={day} min={today} max={last} onChoose={setDay} />
    </VictoryForm>
  );
};

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
