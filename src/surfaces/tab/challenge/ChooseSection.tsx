import {
  Body1,
  Body1Strong,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { firstWeekFrom } from '#domain/challenge/challenge-phase.ts';
import { figureThreshold } from '#domain/challenge/figure.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { FormBox } from '../../ui/FormBox.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { settingsPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useChallengeActs, useChallengeDesk } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ChallengeOutcome } from './ChallengeOutcome.tsx';
import { daysOf } from './read-challenge.ts';

/** Where a team chooses the practice that it keeps for four weeks, among those that are on. */
export const ChooseSection = (): ReactElement => {
  const words = useChallengeWords();
  const { week } = useChallengeDesk();
  const kept = practices.filter((practice) => week.settings.practices.includes(practice));
  return (
    <Section title={words('choose.title')}>
      <Body1>{words(kept.length === 0 ? 'choose.none' : 'choose.text')}</Body1>
      {kept.length > 0 && <ChooseForm kept={kept} />}
      {kept.length < practices.length && (
        <>
          {kept.length > 0 && <Body1>{words('choose.off')}</Body1>}
          <div>
            <GoButton path={settingsPath} look={kept.length === 0 ? 'primary' : 'secondary'}>
              {words('choose.settings')}
            </GoButton>
          </div>
        </>
      )}
    </Section>
  );
};

type ChooseFormProps = { readonly kept: readonly Practice[] };

const ChooseForm = ({ kept }: ChooseFormProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { announce } = useAnnounce();
  const { dates, newId } = useTab();
  const { teamId, week, client } = useChallengeDesk();
  const { state, run } = useChallengeActs();
  // Sent again after a lost answer, it is the same four weeks.
  const [id] = useState(newId);
  const [chosen, choose] = useState<Practice>();
  const begin = async (): Promise<void> => {
    if (chosen === undefined) return;
    if (await run(() => client.start(teamId, id, { practice: chosen }))) announce(words('choose.begun'));
  };
  const [from, to] = daysOf(firstWeekFrom(week.today));
  return (
    <FormBox
      who={words('choose.who', { team: week.team.name })}
      send={words('choose.begin')}
      primary
      complete={chosen !== undefined}
      busy={state.kind === 'busy'}
      outcome={<ChallengeOutcome state={state} onRetry={() => void begin()} />}
      onSend={() => void begin()}
    >
      <Field label={words('choose.label')}>
        <RadioGroup
          required
          value={chosen ?? ''}
          onChange={(_, { value }) => {
            choose(kept.find((practice) => practice === value));
          }}
        >
          {kept.map((practice) => (
            <Radio
              key={practice}
              value={practice}
              label={
                <span className={styles.practice}>
                  <Body1Strong>{words(`practice.${practice}`)}</Body1Strong>
                  <Caption1 className={styles.quiet}>{words(`statement.${practice}`)}</Caption1>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Body1>{words('choose.from', { days: dates.days(from, to, false) })}</Body1>
      {week.team.members.length < figureThreshold && <Body1>{words('choose.few')}</Body1>}
    </FormBox>
  );
};

const useStyles = makeStyles({
  practice: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
