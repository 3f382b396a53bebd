import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isSameWeekly } from '#domain/calendar/team-series.ts';
import type { WindowOption } from '#domain/calendar/team-window.ts';
import { ownZone } from '../settings/zones.ts';
import { nameIn, sayFit, sayReaderTime, sayWeekly } from './say-window.ts';
import { useSpeech } from './use-speech.ts';
import type { TeamChoices } from './use-team-choices.ts';
import { useWindowDesk, useWindowWords } from './window-desk.tsx';

type OptionChoiceProps = {
  readonly options: readonly WindowOption[];
  readonly team: Extract<TeamChoices, { kind: 'found' }>['team'];
  readonly minutes: number;
  readonly value: string;
  readonly keyOf: (option: WindowOption) => string;
  readonly onChoose: (key: string) => void;
};

/** The best few times, each with whom it suits. */
export const OptionChoice = ({ options, team, minutes, value, keyOf, onChoose }: OptionChoiceProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const speech = useSpeech();
  const { reading } = useWindowDesk();
  return (
    <Field label={words('options.label')}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {options.map((option) => {
          const weekly = { moment: option.slot, minutes, zone: team.zone };
          const when = sayWeekly(weekly, speech);
          const isNow = reading.window !== undefined && isSameWeekly(reading.window, weekly);
          const ownClock = ownZone() === team.zone ? undefined : sayReaderTime(option, ownZone(), speech);
          return (
            <Radio
              key={keyOf(option)}
              value={keyOf(option)}
              label={
                <span className={styles.option}>
                  {isNow ? words('option.now', { when }) : when}
                  {ownClock !== undefined && <Caption1 className={styles.quiet}>{ownClock}</Caption1>}
                  <Caption1 className={styles.quiet}>
                    {sayFit(option, (id) => nameIn(team.named, id, words), speech)}
                  </Caption1>
                </span>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
};

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
