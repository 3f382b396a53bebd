import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { ChannelLink } from './ChannelLink.tsx';

type ChannelRowProps = {
  readonly channelId: string;
  /** Of the tab in that channel. */
  readonly page: string;
  readonly text: string;
  readonly meta: string;
};

/** Something that stands in a team's channel; the whole row goes there. */
export const ChannelRow = ({ channelId, page, text, meta }: ChannelRowProps): ReactElement => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <ChannelLink channelId={channelId} page={page} className={styles.row}>
        <span className={styles.text}>
          <Body1>{text}</Body1>
          <Caption1 className={styles.meta}>{meta}</Caption1>
        </span>
        <ChevronRightRegular aria-hidden className={styles.meta} />
      </ChannelLink>
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
  meta: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
