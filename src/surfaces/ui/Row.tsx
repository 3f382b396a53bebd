import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A list whose rows are parted by hairlines. */
export const Rows = ({ children }: { readonly children: ReactNode }): ReactElement => (
  // Safari drops the list role where the bullets are styled away.
  // eslint-disable-next-line jsx-a11y/no-redundant-roles
  <ul role="list" className={useStyles().rows}>
    {children}
  </ul>
);

type RowProps = {
  readonly text: string;
  readonly meta?: string;
  /** A face, an icon or a checkbox before the text. */
  readonly lead?: ReactNode;
  /** A badge or a button after it. */
  readonly end?: ReactNode;
};

/** One line of {@link Rows}. */
export const Row = ({ text, meta, lead, end }: RowProps): ReactElement => {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {lead}
      <div className={styles.text}>
        <Body1>{text}</Body1>
        {meta !== undefined && <Caption1 className={styles.meta}>{meta}</Caption1>}
      </div>
      {end}
    </li>
  );
};

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  meta: { color: tokens.colorNeutralForeground3 },
});
