import type { FastifyInstance } from 'fastify';
import type { Clock } from '#ports/clock.ts';
import { addChangeRoutes } from './changes/change-routes.ts';
import { makeChanges } from './changes/changes.ts';
import { openLocalClock } from './clock/local-clock.ts';
import type { ClockState, LocalClock } from './clock/local-clock.ts';
import { makeBotClient } from './connector/bot-client.ts';
import { makeChannelPosts } from './connector/channel-posts.ts';
import { addConnectorRoutes } from './connector/connector-routes.ts';
import type { Post } from './connector/post.ts';
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
  /** Once the server listens: sample calendars, and at the first start the app in its team. */
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

/** Opens the stand-ins. */
export const openLocalMicrosoft365 = async (options: Options): Promise<LocalMicrosoft365> => {
  const { origin, connectionString, assetsDir } = options;
  const [states, marks, events, postTable, setups, key] = await Promise.all([
    openDocumentTable<ClockState>(connectionString, 'LocalClock'),
    openDocumentTable<object>(connectionString, 'LocalMarks'),
    openDocumentTable<CalendarDocument>(connectionString, 'LocalCalendars'),
    openDocumentTable<Post>(connectionString, 'LocalPosts'),
    openDocumentTable<TeamSetup>(connectionString, 'LocalTeams'),
    openSigningKey(options.dataDir),
  ]);
  const clock = await openLocalClock(options.systemClock, states);
  const changes = makeChanges();
  const entra = makeLocalEntra(origin, key, clock);
  const calendars = makeCalendars({ rows: makeEventRows(events), clock, changes });
  const posts = makeChannelPosts(postTable, clock, changes);
  const teams: TeamsParts = { origin, clock, changes, posts, setups, bot: makeBotClient(origin) };
  const addTo = async (app: FastifyInstance): Promise<void> => {
    await app.register(async (local) => {
      local.addHook('onRequest', loopbackOnly);
      takeEmptyJson(local);
      addChangeRoutes(local, changes);
      addEntraRoutes(local, origin, entra, key);
      addTeamsRoutes(local, teams);
      await addConnectorRoutes(local, posts);
      await addGraphRoutes(local, { calendars, entra, faults: makeFaults(), origin });
      await addOfficeRoutes(local, assetsDir);
      await addPageRoutes(local, { assetsDir, clock, changes, setups });
    });
  };
  const settle = async (): Promise<void> => {
    if ((await marks.get('done', 'calendars')) === undefined) await seedCalendars(calendars, clock.now());
    await marks.put('done', 'calendars', {});
    const [lead] = people;
    if (lead !== undefined && !(await readSetup(setups)).installed) await installApp(teams, lead);
  };
  return { clock, addTo, settle, sampleMark: makeSampleMark(marks) };
};
