import {
  alliancePath,
  alliancesPath,
  calendarPath,
  checkInPath,
  editPath,
  firstPath,
  insightsPath,
  invitePath,
} from '../screens/paths.ts';

/** A page that the bar leads to; its word is `nav.<name>`. */
export type NavPage = {
  readonly name: 'week' | 'alliance' | 'alliances' | 'calendar' | 'insights';
  readonly path: string;
  /** Whether an address belongs to it. */
  readonly owns: (location: string) => boolean;
};

/** Every page that no other one owns belongs to the week: a noun's own screen is one step from there. */
export const channelPages: readonly NavPage[] = [
  { name: 'week', path: firstPath, owns: (location) => !isOfAlliance(location) && location !== insightsPath },
  { name: 'alliance', path: alliancePath, owns: (location) => isOfAlliance(location) },
  { name: 'insights', path: insightsPath, owns: (location) => location === insightsPath },
];

/** The same in one's own tab. */
export const personalPages: readonly NavPage[] = [
  { name: 'week', path: firstPath, owns: (location) => !isOfAlliances(location) && location !== calendarPath },
  { name: 'alliances', path: alliancesPath, owns: (location) => isOfAlliances(location) },
  { name: 'calendar', path: calendarPath, owns: (location) => location === calendarPath },
];

const isOfAlliances = (location: string): boolean =>
  location === invitePath || location === alliancesPath || location.startsWith(`${alliancesPath}/`);

/** Whether an address of the channel's tab belongs to the team's alliance. */
export const isOfAlliance = (location: string): boolean => [alliancePath, editPath, checkInPath].includes(location);
