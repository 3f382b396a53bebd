import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { GoButton } from '../GoButton.tsx';
import { calendarSettingsFromCalendarPath } from '../screens/paths.ts';
import { useCalendarWords } from './calendar-words.ts';

/** The way to how one's calendar is planned; it leads back here. */
export const SettingsLink = (): ReactElement => {
  const words = useCalendarWords();
  return (
    <GoButton path={calendarSettingsFromCalendarPath} look="head" icon={<SettingsRegular />} name={words('settings')}>
      {words('settings.short')}
    </GoButton>
  );
};
