import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingsBody } from '#contracts/settings-api.ts';
import { useTab } from '../tab-context.tsx';
import { weekdayNames } from './day-time.ts';
import { useSettingsWords } from './settings-words.ts';
import { TimeField } from './TimeField.tsx';

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
  const { locale } = useTab().host;
  return (
    <div className={styles.line}>
      <Field label={words('times.day', { ritual })} className={styles.day}>
        <Select
          value={String(value.weekday)}
          onChange={(_, data) => {
            onChoose({ ...value, weekday: Number(data.value) });
          }}
        >
          {weekdayNames(locale).map((name, weekday) => (
            <option key={name} value={weekday}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <TimeField
        label={words('times.time', { ritual })}
        value={value.minute}
        onChoose={(minute) => {
          onChoose({ ...value, minute });
        }}
      />
    </div>
  );
};

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  day: { width: '280px', maxWidth: '100%' },
});
