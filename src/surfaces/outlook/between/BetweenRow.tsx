import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type BetweenRowProps = {
  readonly text: string;
  readonly meta: string;
  /** Where it goes on, in Teams; left out where it is only read. */
  readonly link?: string;
};

/** One thing between the two, and what there is to know about it. */
export const BetweenRow = ({ text, meta, link }: BetweenRowProps): ReactElement => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {link === undefined ? (
        <Body1 dir="auto">{text}</Body1>
      ) : (
        <Link className={styles.link} dir="auto" href={link} target="_blank" rel="noreferrer">
          {text}
        </Link>
      )}
      <Caption1 className={styles.meta}>{meta}</Caption1>
    </li>
  );
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  link: { textAlign: 'start' },
  meta: { color: tokens.colorNeutralForeground3 },
});
