import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { ChannelLink } from './ChannelLink.tsx';

type PlaceRowProps = {
  /** Of the channel whose tab has the page; `undefined`: one's own tab has it. */
  readonly channelId: string | undefined;
  readonly page: string;
  readonly text: string;
  readonly meta: string;
};

/** Something that stands elsewhere, in a team's channel or in one's own tab; the whole row goes there. */
export const PlaceRow = ({ channelId, page, text, meta }: PlaceRowProps): ReactElement => {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.text}>
        <Body1 dir="auto" className={styles.words}>
          {text}
        </Body1>
        <Caption1 className={styles.meta}>{meta}</Caption1>
      </span>
      <ChevronRightRegular aria-hidden className={styles.meta} />
    </>
  );
  return (
    <li className={styles.item}>
      {channelId === undefined ? (
        <Link href={page} className={styles.row}>
          {content}
        </Link>
      ) : (
        <ChannelLink channelId={channelId} page={page} className={styles.row}>
          {content}
        </ChannelLink>
      )}
    </li>
  );
};

const useStyles = makeStyles({
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  // A row says what it is about; all of it stands where the row leads.
  words: {
    display: '-webkit-box',
    // Out of use in the standard, and the only way to clamp lines that every browser has.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  meta: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
