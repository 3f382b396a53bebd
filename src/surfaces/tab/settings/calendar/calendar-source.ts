import type { CalendarSettingsBody, CalendarSettingsView } from '#contracts/calendar-settings-api.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { ViewSource } from '../../../ui/server-view.ts';
import { useTab } from '../../tab-context.tsx';

/** Where the page holds what one has said about one's calendar. */
export const useCalendarSource = (): ViewSource<CalendarSettingsView> => {
  const { calendarSettings } = useTab();
  return { key: ['calendar-settings'], read: () => calendarSettings.read() };
};

/** What the parts of the page show, and how they change it. */
export type CalendarPart = {
  readonly values: CalendarSettings;
  readonly choose: (choice: Partial<CalendarSettings>) => void;
};

/** Minutes that blocks can begin and end on. */
export const grids = [5, 10, 15] as const;

/** Settings as they are sent; how the planner weighs things stays out. */
export const bodyOf = (settings: CalendarSettings): CalendarSettingsBody['settings'] => ({
  ...settings,
  hours: settings.hours.map((spans) => [...spans]),
  lunch: [...settings.lunch],
  focus: focusOf(settings),
});

const focusOf = ({ focus }: CalendarSettings): CalendarSettingsBody['settings']['focus'] => ({
  grid: grids.find((grid) => grid === focus.grid) ?? grids[0],
  minLength: focus.minLength,
  maxLength: focus.maxLength,
  gap: focus.gap,
  perDayMinutes: focus.perDayMinutes,
  perDayBlocks: focus.perDayBlocks,
  perWeekMinutes: focus.perWeekMinutes,
  preference: focus.preference,
});
