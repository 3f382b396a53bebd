import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { DayField } from '../../ui/DayField.tsx';

/** Days that a pause can be long. */
const longest = 366;

type UntilFieldProps = {
  readonly label: string;
  /** `null`: there is none. */
  readonly value: Day | null;
  readonly today: Day;
  /** What takes the day back. */
  readonly none: string;
  readonly onChoose: (day: Day | null) => void;
};

/** The day on which a pause ends, or none. */
export const UntilField = ({ label, value, today, none, onChoose }: UntilFieldProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <DayField
        label={label}
        value={value ?? ''}
        min={addDays(today, 1)}
        max={addDays(today, longest)}
        onChoose={(day) => {
          onChoose(day === '' ? null : day);
        }}
      />
      {value !== null && (
        <Button
          appearance="subtle"
          aria-label={`${none}: ${label}`}
          onClick={() => {
            onChoose(null);
          }}
        >
          {none}
        </Button>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});
