import type { ReactElement } from 'react';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { GoButton } from '../GoButton.tsx';
import { calendarSettingsFromCalendarPath } from '../screens/paths.ts';
import { useCalendarWords } from './calendar-words.ts';

/** Nobody has said in which zone one's days are: by which the weeks are planned until then, and where to say it. */
export const UnknownZone = (): ReactElement => {
  const words = useCalendarWords();
  return (
    <NoticeBar intent="info" act={<GoButton path={calendarSettingsFromCalendarPath}>{words('zone.choose')}</GoButton>}>
      {words('zone.unknown')}
    </NoticeBar>
  );
};
