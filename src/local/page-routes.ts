import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Changes } from './changes/changes.ts';
import { clockMoveSchema } from './clock/local-clock.ts';
import type { LocalClock } from './clock/local-clock.ts';
import type { PersonalApps } from './connector/personal-apps.ts';
import type { TeamRoster } from './connector/team-roster.ts';
import type { TeamSetup } from './connector/teams-routes.ts';
import { readSetup } from './connector/teams-routes.ts';
import { everyone, rooms, team, teamsAppId, tenantId, tenantName } from './people.ts';
import type { LocalSession } from './session.ts';
import type { DocumentTable } from './storage/document-table.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alliance</title>
<link rel="icon" href="data:,">
<script defer src="/local/assets/local.js"></script>
</head>
<body style="margin:0"><div id="root"></div></body>
</html>
`;

/** Whatever an invite or a card holds, no script but ours runs here. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

type PageParts = {
  readonly assetsDir: string;
  readonly clock: LocalClock;
  readonly changes: Changes;
  readonly setups: DocumentTable<TeamSetup>;
  readonly roster: TeamRoster;
  readonly apps: PersonalApps;
};

const addClockRoute = (app: FastifyInstance, { clock, changes }: PageParts): void => {
  app.post('/local/clock', async (request, reply) => {
    const parsed = clockMoveSchema.safeParse(request.body);
    if (!parsed.success) return await reply.code(400).send({ error: z.prettifyError(parsed.error) });
    await clock.move(parsed.data);
    changes.announce('clock');
    return { now: clock.now() };
  });
};

/** The page itself, what it starts from, and its clock. */
export const addPageRoutes = async (app: FastifyInstance, parts: PageParts): Promise<void> => {
  const html = async (_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    await reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  app.get('/', html);
  // A link to a tab, as the bot's cards carry it: the page opens it in its Teams frame.
  app.get('/l/entity/*', html);
  app.get('/local/session', async (): Promise<LocalSession> => {
    const { installed, tab } = await readSetup(parts.setups);
    const personalApps = await parts.apps.list();
    const now = parts.clock.now();
    const offset = parts.clock.offset();
    const directory = { tenantId, tenantName, teamsAppId, people: everyone, rooms, team };
    const members = (await parts.roster.members()).map(({ id }) => id);
    return { ...directory, members, installed, tab: tab ?? null, personalApps, now, offset };
  });
  addClockRoute(app, parts);
  await app.register(async (assets) => {
    await assets.register(fastifyStatic, { root: parts.assetsDir, prefix: '/local/assets/', decorateReply: false });
  });
};
