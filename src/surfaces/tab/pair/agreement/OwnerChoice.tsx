import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';

type OwnerChoiceProps = {
  /** Id of one of the two; empty for both. */
  readonly value: string;
  readonly onChoose: (of: string) => void;
};

/** Whose role, expectation or preference a line is. */
export const OwnerChoice = ({ value, onChoose }: OwnerChoiceProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { me, other } = usePairPage().view;
  return (
    <Field label={words('agreement.of')} className={styles.field}>
      <Select
        value={value}
        onChange={(_, { value: of }) => {
          onChoose(of);
        }}
      >
        <option value="">{words('agreement.both')}</option>
        <option value={me.personId}>{words('page.you')}</option>
        <option value={other.personId}>{other.name}</option>
      </Select>
    </Field>
  );
};

const useStyles = makeStyles({ field: { maxWidth: '280px' } });
