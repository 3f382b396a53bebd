import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from './autosave/TextField.tsx';

type ExampleFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Characters that the server takes. */
  readonly limit: number;
  /** Lines that stand free at first. */
  readonly rows: number;
  /** Whether a form cannot be sent without it; so it is, unless said otherwise. */
  readonly required?: boolean;
  /** Shown until something is written. */
  readonly example: string;
  readonly onEdit: (value: string) => void;
  /** A hint about what is written. */
  readonly children?: ReactNode;
};

/** A text that is sent with a button, with an example below it while it is empty. */
export const ExampleField = ({ example, children, required = true, ...field }: ExampleFieldProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <TextField {...field} required={required} onLeave={() => undefined} />
      {isBlank(field.value) && <Caption1 className={styles.quiet}>{example}</Caption1>}
      {children}
    </div>
  );
};

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
