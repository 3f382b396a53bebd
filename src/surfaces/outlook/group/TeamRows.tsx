import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { MyTeamWeek } from '#contracts/my-week-api.ts';
import { teamLines } from '../../ui/home/team-lines.ts';
import { Rows } from '../../ui/Row.tsx';
import { usePane } from '../pane-context.tsx';
import { useGroupWords } from './group-words.ts';
import type { MyTeams } from './read-my-teams.ts';

/** One's own teams, the one that is meeting first: where its alliance stands and what is open; each opens in Teams. */
export const TeamRows = ({ teams, meeting }: MyTeams): ReactElement => {
  const first = teams.filter((team) => team === meeting?.team);
  return (
    <Rows>
      {[...first, ...teams.filter((team) => !first.includes(team))].map((team) => (
        <TeamRow
          key={team.summary.teamId}
          team={team}
          freeNeeds={team === meeting?.team ? meeting.freeNeeds : undefined}
        />
      ))}
    </Rows>
  );
};

type TeamRowProps = { readonly team: MyTeamWeek; readonly freeNeeds: number | undefined };

const TeamRow = ({ team: { summary, promises }, freeNeeds = 0 }: TeamRowProps): ReactElement => {
  const styles = useStyles();
  const words = useGroupWords();
  const { clock, dates, channelLink } = usePane();
  const lines = teamLines(summary, { words, dates, today: dates.today(clock.now()) });
  const meta = [
    ...lines.meta,
    ...(promises.length === 0 ? [] : [words('group.promises', { count: promises.length })]),
    ...(freeNeeds === 0 ? [] : [words('group.needs', { count: freeNeeds })]),
  ];
  return (
    <li className={styles.item}>
      <a href={channelLink(summary.channelId, '/')} target="_blank" rel="noreferrer" className={styles.row}>
        <span className={styles.text}>
          <Body1Strong>{summary.teamName}</Body1Strong>
          <Caption1>{lines.next}</Caption1>
          {meta.map((line) => (
            <Caption1 key={line} className={styles.meta}>
              {line}
            </Caption1>
          ))}
        </span>
        <ChevronRightRegular aria-hidden className={styles.icon} />
      </a>
    </li>
  );
};

const useStyles = makeStyles({
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  meta: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
