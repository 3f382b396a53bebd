import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import type { WindowMember, WindowOption } from '#domain/calendar/team-window.ts';
import { attendanceOf } from '#domain/calendar/window-attendance.ts';
import { wide } from '../../ui/breakpoints.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Rows } from '../../ui/Row.tsx';
import { nameIn, sayAttendance, sayPlaceTime } from './say-window.ts';
import type { AttendanceLine } from './say-window.ts';
import { useSpeech } from './use-speech.ts';
import type { TeamChoices } from './use-team-choices.ts';
import { useWindowWords } from './window-desk.tsx';

type Team = Extract<TeamChoices, { kind: 'found' }>['team'];
type WhoListProps = { readonly option: WindowOption; readonly team: Team };

/** Everyone of the team: when it is where they are, and how far they can come. */
export const WhoList = ({ option, team }: WhoListProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  return (
    <div className={styles.who}>
      <Caption1Strong as="h3" className={styles.title}>
        {words('who.title')}
      </Caption1Strong>
      <Rows>
        {team.members.map((member) => (
          <WhoRow key={member.id} member={member} option={option} team={team} />
        ))}
      </Rows>
    </div>
  );
};

type WhoRowProps = WhoListProps & { readonly member: WindowMember };

const WhoRow = ({ member, option, team }: WhoRowProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const speech = useSpeech();
  const name = nameIn(team.named, member.id, words);
  const zone = team.zones.get(member.id);
  return (
    <li className={styles.row}>
      <PersonAvatar name={name} />
      <div className={styles.text}>
        <Body1>{name}</Body1>
        {zone !== undefined && <Caption1 className={styles.quiet}>{sayPlaceTime(option, zone, speech)}</Caption1>}
        {sayAttendance(attendanceOf(option, member), option, team.zone, speech).map((line) => (
          <Coming key={line.text} line={line} />
        ))}
      </div>
    </li>
  );
};

const Coming = ({ line: { look, text } }: { readonly line: AttendanceLine }): ReactElement => {
  const styles = useStyles();
  const Icon = icons[look];
  return (
    <span className={mergeClasses(styles.coming, look !== 'free' && styles.weak)}>
      <Icon aria-hidden fontSize={16} className={styles.icon} />
      <Caption1>{text}</Caption1>
    </span>
  );
};

const icons = {
  free: CheckmarkCircleRegular,
  partly: CalendarCancelRegular,
  away: SubtractCircleRegular,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  who: { minWidth: 0, [wide]: { gridColumn: 2, gridRow: '1 / span 2' } },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
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
  quiet: { color: tokens.colorNeutralForeground3 },
  coming: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  weak: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
});
