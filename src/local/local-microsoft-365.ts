import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '#ports/clock.ts';
import { addChangeRoutes } from './changes/change-routes.ts';
import { makeChanges } from './changes/changes.ts';
import { openLocalClock } from './clock/local-clock.ts';
import type { ClockState, LocalClock } from './clock/local-clock.ts';
import { makeBotClient } from './connector/bot-client.ts';
import { makeChannelPosts } from './connector/channel-posts.ts';
import { addConnectorRoutes } from './connector/connector-routes.ts';
import { makeConversations } from './connector/conversations.ts';
import { makePersonalApps } from './connector/personal-apps.ts';
import { addPersonalRoutes, installForOneself } from './connector/personal-routes.ts';
import type { PersonalParts } from './connector/personal-routes.ts';
import type { Post } from './connector/post.ts';
import { makeTeamRoster } from './connector/team-roster.ts';
import type { KeptRoster } from './connector/team-roster.ts';
import { addTeamsRoutes, installApp, readSetup } from './connector/teams-routes.ts';
import type { TeamSetup, TeamsParts } from './connector/teams-routes.ts';
import { addEntraRoutes } from './entra/entra-routes.ts';
import { openSigningKey } from './entra/signing-key.ts';
import { makeLocalEntra } from './entra/tokens.ts';
import { makeCalendars } from './graph/calendars.ts';
import { makeEventRows } from './graph/event-rows.ts';
import type { CalendarDocument } from './graph/event-rows.ts';
import { makeFaults } from './graph/faults.ts';
import { addGraphRoutes } from './graph/graph-routes.ts';
import { seedCalendars } from './graph/seed-calendars.ts';
import { loopbackOnly } from './loopback-only.ts';
import { addOfficeRoutes } from './office/office-routes.ts';
import { addPageRoutes } from './page-routes.ts';
import { people } from './people.ts';
import { makeSampleMark } from './sample/sample-mark.ts';
import type { SampleMark } from './sample/sample-mark.ts';
import { openDocumentTable } from './storage/document-table.ts';
import type { DocumentTable } from './storage/document-table.ts';

type Options = {
  /** e.g. `http://localhost:3978`. */
  readonly origin: string;
  readonly connectionString: string;
  readonly dataDir: string;
  /** Folder of the built local browser parts. */
  readonly assetsDir: string;
  readonly systemClock: Clock;
};

/** Stand-ins for Teams, Outlook, Graph and Entra over one folder of data. */
export type LocalMicrosoft365 = {
  /** Everything in the product takes its time from here. */
  readonly clock: LocalClock;
  /** Adds the stand-ins' routes to a server that does not listen yet. */
  readonly addTo: (app: FastifyInstance) => Promise<void>;
  /** Once the server listens: sample calendars, and at the first start the app in its team and with two people. */
  readonly settle: () => Promise<void>;
  readonly sampleMark: SampleMark;
};

/** Clients name JSON as the type of a body that they leave empty, as the connector's own client does. */
const takeEmptyJson = (app: FastifyInstance): void => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parseJson(request, body, done);
  });
};

/** What belongs to the first start on some data. */
const once = async (marks: DocumentTable<object>, name: string, act: () => Promise<void>): Promise<void> => {
  if ((await marks.get('done', name)) === undefined) await act();
  await marks.put('done', name, {});
};

/** Opens the stand-ins. */
export const openLocalMicrosoft365 = async (options: Options): Promise<LocalMicrosoft365> => {
  const { origin, connectionString, assetsDir } = options;
  const [states, marks, events, postTable, setups, rosterTable, appTable, key] = await Promise.all([
    openDocumentTable<ClockState>(connectionString, 'LocalClock'),
    openDocumentTable<object>(connectionString, 'LocalMarks'),
    openDocumentTable<CalendarDocument>(connectionString, 'LocalCalendars'),
    openDocumentTable<Post>(connectionString, 'LocalPosts'),
    openDocumentTable<TeamSetup>(connectionString, 'LocalTeams'),
    openDocumentTable<KeptRoster>(connectionString, 'LocalRoster'),
    openDocumentTable<object>(connectionString, 'LocalPersonalApps'),
    openSigningKey(options.dataDir),
  ]);
  const clock = await openLocalClock(options.systemClock, states);
  const changes = makeChanges();
  const entra = makeLocalEntra(origin, key, clock);
  const calendars = makeCalendars({ rows: makeEventRows(events), clock, changes });
  const posts = makeChannelPosts(postTable, clock, changes);
  const source = { origin, clock, newId: randomUUID };
  const bot = makeBotClient(origin);
  const roster = makeTeamRoster(rosterTable, changes);
  const teams: TeamsParts = { source, changes, posts, setups, roster, bot };
  const apps = makePersonalApps(appTable, changes);
  const personal: PersonalParts = { source, posts, apps, bot };
  const addTo = async (app: FastifyInstance): Promise<void> => {
    await app.register(async (local) => {
      local.addHook('onRequest', loopbackOnly);
      takeEmptyJson(local);
      addChangeRoutes(local, changes);
      addEntraRoutes(local, origin, entra, key);
      addTeamsRoutes(local, teams);
      addPersonalRoutes(local, personal);
      await addConnectorRoutes(local, { posts, roster, conversations: makeConversations(apps, roster) });
      await addGraphRoutes(local, { calendars, events, entra, faults: makeFaults(), origin });
      await addOfficeRoutes(local, assetsDir);
      await addPageRoutes(local, { assetsDir, clock, changes, setups, roster, apps });
    });
  };
  const settle = async (): Promise<void> => {
    await once(marks, 'calendars', async () => {
      await seedCalendars(calendars, clock.now());
    });
    const [lead] = people;
    if (lead !== undefined && !(await readSetup(setups)).installed) await installApp(teams, lead);
    await once(marks, 'personal-apps', async () => {
      for (const person of people.slice(0, 2)) await installForOneself(personal, person);
    });
  };
  return { clock, addTo, settle, sampleMark: makeSampleMark(marks) };
};
