/** Pages of the tab, below `/tab`. */
export const alliancePath = '/';
/** Where the text is changed while a version stands. */
export const editPath = '/edit';
export const configurePath = '/configure';
export const invitePath = '/invite';

/** What one does in an alliance between two, each on a page of its own. */
export const pairTasks = ['openness', 'prompts', 'agreement', 'check-in', 'rhythm'] as const;
export type PairTask = (typeof pairTasks)[number];

export const pairRoute = '/alliances/:allianceId/:task?';
export const pairPath = (allianceId: string, task?: PairTask): string =>
  task === undefined ? `/alliances/${allianceId}` : `/alliances/${allianceId}/${task}`;

/** The page that a deep link names; a name that we do not know (any more) leads to the first page. */
export const pathOfLink = (page: string | undefined): string =>
  page !== undefined && (page === editPath || page === invitePath || isPairPath(page)) ? page : alliancePath;

const isPairPath = (page: string): boolean => /^\/alliances\/[0-9a-f-]{36}(?:\/[a-z-]+)?$/.test(page);
