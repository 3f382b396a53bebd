import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import { weekMarks } from '#domain/challenge/challenge.ts';
import { weekOf } from '#domain/shared/week.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab } from '../tab-context.tsx';
import { useChallengeActs, useChallengeDesk } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ChallengeOutcome } from './ChallengeOutcome.tsx';
import { usePhaseText } from './phase-text.ts';
import { daysOf } from './read-challenge.ts';

type WeeksSectionProps = { readonly challenge: ChallengeView };

/** The weeks that count, each with the team's mark once it has begun. */
export const WeeksSection = ({ challenge }: WeeksSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { week } = useChallengeDesk();
  const phase = usePhaseText(challenge, week.today);
  return (
    <Section title={words(`practice.${challenge.practice}`)}>
      <Body1>{phase}</Body1>
      {/* Safari drops the list role where the bullets are styled away. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" aria-label={words('weeks.title')} className={styles.weeks}>
        {challenge.weeks.map((one) => (
          <WeekLine key={one.week} challenge={challenge} one={one} isDue={one.week <= weekOf(week.today)} />
        ))}
      </ol>
      <EyeLine who={words('weeks.who', { team: week.team.name })} />
    </Section>
  );
};

type WeekLineProps = WeeksSectionProps & {
  readonly one: ChallengeView['weeks'][number];
  readonly isDue: boolean;
};

const WeekLine = ({ challenge, one: { week, mark }, isDue }: WeekLineProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const labelId = useId();
  const { dates } = useTab();
  const { announce } = useAnnounce();
  const { teamId, client } = useChallengeDesk();
  const { state, run } = useChallengeActs();
  const [from, to] = daysOf(week);
  const days = dates.days(from, to, false);
  // What was chosen stands at once, until the answer says what stands for the team.
  const [chosen, choose] = useState<string>();
  const shown = state.kind === 'refused' ? mark : (chosen ?? mark);
  const say = async (value: string | undefined): Promise<void> => {
    const said = weekMarks.find((known) => known === value);
    if (said === undefined || state.kind === 'busy') return;
    choose(said);
    if (!(await run(() => client.markWeek(teamId, challenge.id, week, { mark: said })))) return;
    choose(undefined);
    announce(words('weeks.marked'));
  };
  return (
    <li className={styles.week}>
      {isDue ? (
        <>
          <Body1Strong id={labelId}>{words('weeks.label', { days })}</Body1Strong>
          <RadioGroup
            aria-labelledby={labelId}
            layout="horizontal"
            value={shown ?? ''}
            className={styles.marks}
            onChange={(_, { value }) => void say(value)}
          >
            {weekMarks.map((known) => (
              <Radio key={known} value={known} label={words(`weeks.${known}`)} />
            ))}
          </RadioGroup>
          <ChallengeOutcome state={state} onRetry={() => void say(shown)} />
        </>
      ) : (
        <>
          <Body1>{days}</Body1>
          <Caption1 className={styles.quiet}>{words('weeks.ahead')}</Caption1>
        </>
      )}
    </li>
  );
};

const useStyles = makeStyles({
  weeks: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  week: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  marks: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
