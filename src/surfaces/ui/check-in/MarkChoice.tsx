import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Mark } from '#domain/alliance/mark.ts';
import { mid } from '../breakpoints.ts';
import { marks } from './pulses.ts';

type MarkChoiceProps = {
  /** Id of the question. */
  readonly labelledBy: string;
  /** Says a mark in words. */
  readonly label: (mark: Mark) => string;
  /** Empty until one is chosen. */
  readonly mark: string;
  readonly disabled?: boolean;
  readonly onMark: (mark: string) => void;
};

/** Five answers in words, from not at all to fully. */
export const MarkChoice = ({ labelledBy, label, mark, disabled = false, onMark }: MarkChoiceProps): ReactElement => (
  <RadioGroup
    aria-labelledby={labelledBy}
    value={mark}
    disabled={disabled}
    className={useStyles().marks}
    onChange={(_, { value }) => {
      onMark(value);
    }}
  >
    {marks.map((one) => (
      <Radio key={one} value={String(one)} label={label(one)} />
    ))}
  </RadioGroup>
);

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexDirection: 'column',
    [mid]: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  },
});
