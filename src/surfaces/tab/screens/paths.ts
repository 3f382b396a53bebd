import type { Week } from '#domain/shared/week.ts';

/** Pages of the tab, below `/tab`. The first is this week: of the team, or in one's own tab one's own. */
export const firstPath = '/';
/** The first page, with the forms open in which something was begun. */
export const firstAtDraftsPath = '/?open=drafts';
/** Whether an address asks for that, by what stands behind its `?`. */
export const isAtDrafts = (search: string): boolean => search === 'open=drafts';
export const weekRoute = '/week/:week?';
/** A week of a team. */
export const weekPath = (week: Week): string => `/week/${week}`;
/** The team's alliance. */
export const alliancePath = '/alliance';
/** In one's own tab: all alliances that one has. */
export const alliancesPath = '/alliances';
/** In one's own tab: one's own calendar, with focus planned in it. */
export const calendarPath = '/calendar';
/** How the team's practices go over time. */
export const insightsPath = '/insights';
/** Where the text is changed while a version stands. */
export const editPath = '/edit';

const lineMark = '#line=';

/**
 * Where the text is changed, with a line that is still to be put in its place.
 *
 * The words stand behind the `#`: a page that is loaded again does not send that part, so no log of a server holds them.
 */
export const editPathWith = (text: string): string => `${editPath}${lineMark}${encodeURIComponent(text)}`;

/** The words that {@link editPathWith} handed over; `undefined` where there are none, or none that can be read. */
export const lineIn = (hash: string): string | undefined => {
  if (!hash.startsWith(lineMark)) return undefined;
  try {
    return decodeURIComponent(hash.slice(lineMark.length));
  } catch {
    return undefined;
  }
};

/** A team's check-ins. */
export const checkInPath = '/check-in';
export const configurePath = '/configure';
/** What a team, or in one's own tab a person, sets. */
export const settingsPath = '/settings';
/** In one's own tab: how one's calendar is planned. */
export const calendarSettingsPath = '/settings/calendar';
/** The same, opened from one's own calendar, where it then leads back to. */
export const calendarSettingsFromCalendarPath = `${calendarSettingsPath}?from=calendar`;
/** Whether an address says so, by what stands behind its `?`. */
export const isFromCalendar = (search: string): boolean => search === 'from=calendar';
/** In one's own tab: what an administrator sees and sets for everyone. */
export const administrationPath = '/settings/administration';
export const invitePath = '/invite';

/** What one does in an alliance between two, each on a page of its own. */
export const pairTasks = ['openness', 'prompts', 'agreement', 'check-in', 'rhythm'] as const;
export type PairTask = (typeof pairTasks)[number];

export const pairRoute = '/alliances/:allianceId/:task?';
export const pairPath = (allianceId: string, task?: PairTask): string =>
  task === undefined ? `/alliances/${allianceId}` : `/alliances/${allianceId}/${task}`;
/** An alliance, with the forms open in which something was begun. */
export const pairAtDraftsPath = (allianceId: string): string => `${pairPath(allianceId)}?open=drafts`;

/** A dissent of the team; with two names in its address, one between oneself and another person in one's own tab. */
export const dissentRoute = '/dissents/:id';
export const dissentPath = (id: string): string => `/dissents/${id}`;
/** Where one is raised. */
export const raisePath = '/dissents/new';
/** In one's own tab: everything between oneself and others. */
export const ownDissentsPath = '/dissents';
export const personalDissentRoute = '/dissents/:otherId/:id';
export const personalDissentPath = (otherId: string, id: string): string => `/dissents/${otherId}/${id}`;

/** Where one recognises someone, and what is one's own to know of it. */
export const shoutOutsPath = '/shout-outs';
/** One's own field window, and what came of it. */
export const fieldWindowPath = '/field-window';
/** Where a time for the whole team is found and adopted. */
export const teamWindowPath = '/team-window';
/** The same in one's own tab, of a team of one's own. */
export const personalTeamWindowRoute = '/team-window/:teamId';
export const personalTeamWindowPath = (teamId: string): string => `${teamWindowPath}/${teamId}`;

/** A victory of the team. */
export const victoryRoute = '/victories/:id';
export const victoryPath = (id: string): string => `/victories/${id}`;
/** Where one is told. */
export const tellVictoryPath = '/victories/new';

/** Four weeks of one practice, and the stories of those before. */
export const fourWeeksPath = '/four-weeks';

/** First words of the addresses of the practices' own screens, one for each noun; what stands on This week links there. */
const practicePages = ['week', 'dissents', 'shout-outs', 'victories', 'field-window', 'team-window', 'four-weeks'];

/** The page that a deep link names; a name that we do not know (any more) leads to the first page. */
export const pathOfLink = (page: string | undefined): string =>
  page !== undefined && (named.includes(page) || isPairPath(page) || isPracticePath(page)) ? page : firstPath;

const named: readonly string[] = [
  alliancePath,
  editPath,
  checkInPath,
  invitePath,
  firstAtDraftsPath,
  settingsPath,
  calendarSettingsPath,
  administrationPath,
  alliancesPath,
  calendarPath,
  insightsPath,
];

const isPairPath = (page: string): boolean => /^\/alliances\/[0-9a-f-]{36}(?:\/[a-z-]+)?$/.test(page);

const isPracticePath = (page: string): boolean => {
  const [, first = ''] = /^\/([a-z-]+)(?:\/[\w-]+){0,2}$/.exec(page) ?? [];
  return practicePages.includes(first);
};
