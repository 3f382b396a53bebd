import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { useTab } from '../tab-context.tsx';
import { memberName } from '../week/week-slot.ts';
import { useChallengeWords } from './challenge-words.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { daysOf, keptWeeks } from './read-challenge.ts';

type ToldStoryProps = {
  readonly challenge: ChallengeView;
  /** Names whoever told it. */
  readonly week: Pick<WeekView, 'team' | 'today'>;
  readonly heading: 'h3' | 'h4';
};

/** How four weeks came out: the story, the weeks, and before and after side by side. */
export const ToldStory = ({ challenge, week, heading }: ToldStoryProps): ReactElement | null => {
  const styles = useStyles();
  const words = useChallengeWords();
  const { dates } = useTab();
  const { story, practice } = challenge;
  if (story === undefined) return null;
  const inYear = story.week.slice(0, 4) !== week.today.slice(0, 4);
  const by = { name: memberName(week, story.by) ?? words('former'), days: dates.days(...daysOf(story.week), inYear) };
  return (
    <div className={styles.story}>
      <Body1Strong as={heading} className={styles.title}>
        {words(`practice.${practice}`)}
      </Body1Strong>
      <Body1 dir="auto" className={styles.text}>
        {story.text}
      </Body1>
      <Caption1 className={styles.meta}>{words('gallery.by', by)}</Caption1>
      <Caption1>{words('weeks.count', { count: keptWeeks(challenge) })}</Caption1>
      <ChangeTable before={challenge.before} after={challenge.after} />
    </div>
  );
};

const useStyles = makeStyles({
  story: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, maxWidth: '70ch' },
  title: { margin: 0 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  meta: { color: tokens.colorNeutralForeground3 },
});
