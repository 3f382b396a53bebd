import type { PersonId } from '#domain/shared/ids.ts';
import { itemId } from './sample-board.ts';
import type { CountedServer } from './counted-server.ts';
import { ada, teamId } from './sample-team.ts';

/** A page of the tab or the pane, and what its first view asks our server for: all at once, at the worst. */
export type CountedPage = {
  readonly name: string;
  readonly paths: (allianceId: string) => readonly string[];
  /** To the storage, in all: its team, or its person, for each path, and what is on it. */
  readonly requests: number;
};

const team = `/api/teams/${teamId(1)}`;
const own = `/api/me/teams/${teamId(1)}`;
const week = `${team}/weeks/current`;
const pair = (allianceId: string): string => `/api/alliances/${allianceId}`;
const note = (allianceId: string): string => `/api/me/notes/${allianceId}`;
const page = (name: string, requests: number, ...paths: readonly string[]): CountedPage => ({
  name,
  requests,
  paths: () => paths,
});
const promptUses = `/api/me/prompt-uses/${'0'.repeat(64)}`;

/** Every page that reads from our server; what is only fetched to be kept, as slides are, is none. */
export const countedPages: readonly CountedPage[] = [
  page('This week', 2, week),
  page('a week before', 2, `${team}/weeks/2026-W46`),
  page('team alliance', 3, `${team}/alliance`),
  page('team alliance, to print', 3, `${team}/alliance/export?format=html`),
  page('insights', 4, `${team}/insights`, `${team}/alliance`),
  page('team settings', 1, `${team}/settings`),
  page('shout-outs', 3, week, `${own}/shout-outs`),
  page('field window', 4, week, `${own}/field-window`, `${team}/obstacles`),
  page('team window', 3, week, `${team}/team-window`),
  page('team window, with whom', 5, `${team}/member-addresses`, '/api/me/week'),
  page('four weeks', 4, week, `${own}/challenge`, `${team}/challenges`),
  page('raise a dissent', 5, week, `${team}/alliance`),
  page('a dissent', 9, week, `${team}/alliance`, `${team}/dissents/${itemId(1)}`),
  page('a victory', 7, week, `${team}/victories/${itemId(2)}`, '/api/me/alliances'),
  page('kept promises', 1, `${team}/kept-share`),
  page('my week', 4, '/api/me/week'),
  page('my alliances', 1, '/api/me/alliances'),
  page('my dissents', 2, '/api/me/dissents'),
  page('preferences', 2, '/api/me/preferences', '/api/me/farewell'),
  page('calendar settings', 1, '/api/me/calendar-settings'),
  page('calendar', 6, '/api/me/calendar-settings', '/api/me/week', '/api/me/preferences'),
  { name: 'an alliance between two', requests: 3, paths: (id) => [pair(id), note(id)] },
  { name: 'an alliance between two, to print', requests: 1, paths: (id) => [`${pair(id)}/export?format=html`] },
  {
    name: 'pane beside a 1-1',
    requests: 9,
    paths: (id) => ['/api/me/alliances', pair(id), note(id), promptUses, '/api/me/between'],
  },
  page('pane alone', 2, '/api/me/calendar-settings', '/api/me/preferences'),
];

/** Opens a page as `person` does, all of its requests at once. */
export const openPage = async (
  server: CountedServer,
  { paths }: CountedPage,
  allianceId: string,
  person: PersonId = ada,
): Promise<void> => {
  await Promise.all(paths(allianceId).map((path) => server.read(person, path)));
};
