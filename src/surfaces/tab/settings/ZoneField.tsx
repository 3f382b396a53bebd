import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { zoneLabel } from '#messages/times.ts';
import { ownZone, zoneNames } from './zones.ts';

type ZoneFieldProps = {
  readonly label: string;
  /** `''`: none is set, where `none` says what that means. */
  readonly value: string;
  readonly none?: string;
  readonly onChoose: (zone: string) => void;
};

/** A place's clock, by the browser's own list: it is found by typing, and on a phone by its wheel. */
export const ZoneField = ({ label, value, none, onChoose }: ZoneFieldProps): ReactElement => {
  const styles = useStyles();
  const names = useMemo(() => zoneNames(value === '' ? [ownZone()] : [ownZone(), value]), [value]);
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, { value: zone }) => {
          onChoose(zone);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {names.map((zone) => (
          <option key={zone} value={zone}>
            {zoneLabel(zone)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const useStyles = makeStyles({
  // The longest name of a place is wider than a small phone.
  field: { maxWidth: '400px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0 },
});
