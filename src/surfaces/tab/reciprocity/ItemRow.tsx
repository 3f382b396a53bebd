import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';

type ItemRowProps = {
  readonly place: RefObject<HTMLLIElement | null>;
  readonly name: string;
  readonly text: string;
  readonly meta: readonly string[];
  /** What can be done, or how it stands. */
  readonly end: ReactNode;
  /** Below the row: a form, or what went wrong. */
  readonly children?: ReactNode;
};

/** A need, an offer or a promise: a face, words as they were written, what is known of it. */
export const ItemRow = ({ place, name, text, meta, end, children }: ItemRowProps): ReactElement => {
  const styles = useStyles();
  return (
    <li ref={place} className={styles.item}>
      <div className={styles.row}>
        <PersonAvatar name={name} />
        <div className={styles.text}>
          <Body1 dir="auto" className={styles.words}>
            {text}
          </Body1>
          {meta.map((line) => (
            <Caption1 key={line} dir="auto" className={styles.meta}>
              {line}
            </Caption1>
          ))}
        </div>
        <div className={styles.end}>{end}</div>
      </div>
      {children}
    </li>
  );
};

const useStyles = makeStyles({
  item: {
    // The menu is as wide as the row.
    position: 'relative',
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '44px',
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '160px',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});
