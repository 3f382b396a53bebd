import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarWorkWeekRegular } from '@fluentui/react-icons/svg/calendar-work-week';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { Columns } from '../../ui/Page.tsx';
import { Empty } from '../../ui/States.tsx';
import { settingsPath } from '../screens/paths.ts';
import { ClockOffer } from '../settings/late-settings.ts';
import { isClockUnset } from '../settings/zones.ts';
import { ChannelPosts } from './ChannelPosts.tsx';
import { Reflection } from './Reflection.tsx';
import { asideSlots, mainSlots, shownSlots } from './slots.tsx';
import type { WeekSlot } from './slots.tsx';
import { useWeekWords } from './week-words.tsx';

type WeekContentProps = { readonly teamId: TeamId; readonly view: WeekView; readonly current: Week };

/** The week's question, and the part of each noun. */
export const WeekContent = ({ teamId, view, current }: WeekContentProps): ReactElement => {
  const week = parseWeek(view.week) ?? current;
  const main = shownSlots(mainSlots, view);
  const aside = shownSlots(asideSlots, view);
  const isCurrent = week === current;
  const show = ({ noun, Slot }: WeekSlot): ReactElement => (
    <Slot key={`${noun} ${week}`} teamId={teamId} view={view} isCurrent={isCurrent} />
  );
  return (
    <>
      {view.reflection !== undefined && <Reflection practice={view.reflection} />}
      {view.settings.practices.length === 0 && <NoPractices />}
      {isCurrent && isClockUnset(view.settings) && (
        <Suspense fallback={null}>
          <ClockOffer teamId={teamId} team={view.team.name} settings={view.settings} />
        </Suspense>
      )}
      {isCurrent && <ChannelPosts teamId={teamId} view={view} />}
      <Columns main={main.map(show)} aside={aside.map(show)} />
    </>
  );
};

const NoPractices = (): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('week');
  const [, navigate] = useLocation();
  return (
    <div className={styles.empty}>
      <Empty icon={<CalendarWorkWeekRegular />} text={words('week.noPractices')} />
      <Button
        appearance="primary"
        onClick={() => {
          navigate(settingsPath);
        }}
      >
        {words('week.choosePractices')}
      </Button>
    </div>
  );
};

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});
