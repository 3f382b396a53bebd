import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import { useAgreedWords } from '../../tab-context.tsx';
import { stances } from './read-positions.ts';
import type { StanceKind } from './read-positions.ts';

type StanceChoiceProps = {
  readonly line: TeamLine;
  /** `undefined` before one is chosen. */
  readonly value: StanceKind | undefined;
  readonly onChoose: (kind: StanceKind) => void;
};

/** Where one stands on a line: three ways, side by side where there is room. */
export const StanceChoice = ({ line, value, onChoose }: StanceChoiceProps): ReactElement => {
  const styles = useStyles();
  const words = useAgreedWords();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={words('position.group', { text: line.text })}
      value={value ?? ''}
      className={styles.choice}
      onChange={(_, { value: chosen }) => {
        const kind = stances.find((one) => one === chosen);
        if (kind !== undefined) onChoose(kind);
      }}
    >
      {stances.map((kind) => (
        <Radio key={kind} value={kind} label={words(`position.${kind}`)} />
      ))}
    </RadioGroup>
  );
};

const useStyles = makeStyles({ choice: { flexWrap: 'wrap', marginInlineStart: '-8px' } });
