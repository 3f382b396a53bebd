import { Caption1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

type LinkRowProps = {
  /** People's own words. */
  readonly text: string;
  /** What is known of it, a line each. */
  readonly meta: readonly string[];
  /** A face before the text. */
  readonly lead?: ReactNode;
  /** A badge after it. */
  readonly end?: ReactNode;
  readonly onOpen: () => void;
};

/** One line of `Rows` whose words open what they are about. */
export const LinkRow = ({ text, meta, lead, end, onOpen }: LinkRowProps): ReactElement => {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {lead}
      <div className={styles.text}>
        <Link as="button" dir="auto" className={styles.link} onClick={onOpen}>
          <span className={styles.words}>{text}</span>
        </Link>
        {meta.map((line) => (
          <Caption1 key={line} dir="auto" className={styles.meta}>
            {line}
          </Caption1>
        ))}
      </div>
      {end}
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  link: { ...typographyStyles.body1, minHeight: '24px', maxWidth: '100%', textAlign: 'start' },
  // Of its own, as no word of a button breaks (`AppFrame`); these are what people write.
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  meta: { color: tokens.colorNeutralForeground3 },
});
