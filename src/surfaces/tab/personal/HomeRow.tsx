import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { alliancePath, checkInPath, pairPath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { ChannelLink } from './ChannelLink.tsx';
import { homeLines } from '../../ui/home/home-lines.ts';
import type { HomeLines } from '../../ui/home/home-lines.ts';
import { teamLines } from '../../ui/home/team-lines.ts';
import { dotted } from '../../ui/dotted.ts';

/** An alliance with a colleague on the home: with whom, and what is next; the whole row opens it. */
export const PairRow = ({ summary }: { readonly summary: PairSummary }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { clock, dates } = useTab();
  const lines = homeLines(summary, { words, dates, today: dates.today(clock.now()) });
  return (
    <li className={styles.item}>
      <Link href={pairPath(summary.allianceId)} className={styles.row}>
        <RowContent name={summary.otherName} lines={lines} />
      </Link>
    </li>
  );
};

/** A team's alliance on the home; it lives in its channel, and the row goes there. */
export const TeamRow = ({ summary }: { readonly summary: TeamSummary }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { clock, dates } = useTab();
  const lines = teamLines(summary, { words, dates, today: dates.today(clock.now()) });
  return (
    <li className={styles.item}>
      <ChannelLink
        channelId={summary.channelId}
        page={summary.next === 'check-in' ? checkInPath : alliancePath}
        className={styles.row}
      >
        <RowContent name={summary.teamName} lines={lines} />
      </ChannelLink>
    </li>
  );
};

const RowContent = ({ name, lines }: { readonly name: string; readonly lines: HomeLines }): ReactElement => {
  const styles = useStyles();
  return (
    <>
      <PersonAvatar name={name} size={40} look={lines.quiet ? 'quiet' : 'plain'} />
      <span className={styles.text}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1 className={styles.next}>{lines.next}</Caption1>
        {lines.meta.length > 0 && <Caption1 className={styles.meta}>{dotted(lines.meta)}</Caption1>}
      </span>
      <ChevronRightRegular aria-hidden className={styles.meta} />
    </>
  );
};

const useStyles = makeStyles({
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    minHeight: '44px',
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
  next: { color: tokens.colorNeutralForeground1 },
  meta: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
