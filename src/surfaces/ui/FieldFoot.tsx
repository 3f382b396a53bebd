import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { EyeLine } from './EyeLine.tsx';

type FieldFootProps = {
  /** Who can see the text. */
  readonly who: string;
  /** Where the text stands while it is saved. */
  readonly children: ReactNode;
};

/**
 * The line below a text that is saved while it is written.
 *
 * It is as high while there is nothing to say as while it says "Saved": leaving a field saves it, and a button below
 * that moved at that moment would miss the very press that left the field.
 */
export const FieldFoot = ({ who, children }: FieldFootProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <EyeLine who={who} />
      <div className={styles.status}>{children}</div>
    </div>
  );
};

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  // Of one width whatever it says, so that its words never decide whether it stands beside or below.
  status: { flexBasis: '160px', minWidth: 0, minHeight: '24px', display: 'flex', alignItems: 'center' },
});
