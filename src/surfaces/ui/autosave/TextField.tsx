import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useUiWords } from '../words-context.tsx';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Characters that the server takes. */
  readonly limit: number;
  /** Lines that stand free at first. */
  readonly rows: number;
  /** Whether a form cannot be sent without it. */
  readonly required?: boolean;
  readonly onEdit: (value: string) => void;
  readonly onLeave: () => void;
};

/** From here on the field says how much room is left, in characters. */
const nearLimit = 300;
const mostRows = 14;

/** A text of some lines. It never cuts what is typed or pasted: too long is said, and sent once it fits. */
export const TextField = ({
  label,
  value,
  limit,
  rows,
  required = false,
  onEdit,
  onLeave,
}: TextFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  const left = limit - value.length;
  return (
    <Field
      label={label}
      validationState={left < 0 ? 'warning' : 'none'}
      validationMessage={left < 0 ? words('length.over', { count: -left }) : null}
      hint={left >= 0 && left < nearLimit ? words('length.left', { count: left }) : null}
    >
      <Textarea
        value={value}
        rows={Math.min(Math.max(rows, linesOf(value)), mostRows)}
        resize="vertical"
        required={required}
        {...(left < 0 && { 'aria-invalid': true })}
        className={styles.box}
        textarea={{ className: styles.text, dir: 'auto' }}
        onChange={(_, { value: text }) => {
          onEdit(text);
        }}
        onBlur={onLeave}
      />
    </Field>
  );
};

/** About as many lines as the text takes: a line of reading holds some 70 characters. */
const linesOf = (value: string): number =>
  value.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 70), 0);

const useStyles = makeStyles({
  box: { width: '100%' },
  // Fluent stops a text box at 260 px; a whole section has to stand in this one.
  text: { maxHeight: 'none', lineHeight: tokens.lineHeightBase300 },
});
