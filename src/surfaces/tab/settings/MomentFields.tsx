import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { SettingsBody } from '#contracts/settings-api.ts';
import { useSettingsWords } from './settings-words.ts';
import { TimeField } from './TimeField.tsx';
import { WeekdayField } from './WeekdayField.tsx';

type Moment = SettingsBody['needsAt'];

type MomentFieldsProps = {
  /** What happens then. */
  readonly ritual: string;
  readonly value: Moment;
  readonly onChoose: (moment: Moment) => void;
};

/** A day of the week and a time. */
export const MomentFields = ({ ritual, value, onChoose }: MomentFieldsProps): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  const nameId = useId();
  return (
    <div role="group" aria-labelledby={nameId} className={styles.group}>
      <Body1Strong id={nameId}>{ritual}</Body1Strong>
      <div className={styles.line}>
        <WeekdayField
          label={words('times.day')}
          value={value.weekday}
          onChoose={(weekday) => {
            onChoose({ ...value, weekday });
          }}
        />
        <TimeField
          label={words('times.time')}
          value={value.minute}
          onChoose={(minute) => {
            onChoose({ ...value, minute });
          }}
        />
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
});
