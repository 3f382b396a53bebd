import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { addWeeks } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { firstPath, weekPath } from '../screens/paths.ts';
import { useTabWords } from '../tab-context.tsx';
import { useWeekTitle } from './use-week-title.ts';
import { useWeekWords } from './week-words.tsx';

type WeekHeaderProps = {
  readonly week: Week;
  /** The week that it is now. */
  readonly current: Week;
  readonly team: string | undefined;
};

/** Which week this is, who sees it, and the way to the weeks before. */
export const WeekHeader = ({ week, current, team }: WeekHeaderProps): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('week');
  const tabWords = useTabWords();
  const [, navigate] = useLocation();
  const title = useWeekTitle(week, current);
  const isLast = week >= current;
  const show = (other: Week): void => {
    navigate(other === current ? firstPath : weekPath(other));
  };
  return (
    <PageHeader title={title} {...(team === undefined ? {} : { who: tabWords('who.team', { team }) })} place={week}>
      <div className={styles.turn}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words('week.before')}
          onClick={() => {
            show(addWeeks(week, -1));
          }}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words('week.after')}
          disabledFocusable={isLast}
          onClick={() => {
            if (!isLast) show(addWeeks(week, 1));
          }}
        />
        {!isLast && (
          <Button
            onClick={() => {
              show(current);
            }}
          >
            {words('week.current')}
          </Button>
        )}
      </div>
    </PageHeader>
  );
};

const useStyles = makeStyles({
  turn: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});
