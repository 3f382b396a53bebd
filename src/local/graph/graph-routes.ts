import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LocalEntra } from '../entra/tokens.ts';
import type { DocumentTable } from '../storage/document-table.ts';
import { addBatchRoute } from './batch-route.ts';
import { addCalendarRoutes } from './calendar-routes.ts';
import type { Calendars } from './calendars.ts';
import { addEventRoutes } from './event-routes.ts';
import type { CalendarDocument } from './event-rows.ts';
import { faultRequest } from './faults.ts';
import type { Faults } from './faults.ts';
import { graphPath, refuse } from './graph-request.ts';
import { addMailboxRoutes } from './mailbox-routes.ts';

const bearer = /^Bearer (?<token>\S+)$/;

const checkToken =
  (entra: LocalEntra) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const token = bearer.exec(request.headers.authorization ?? '')?.groups?.['token'];
    request.graphPerson = token === undefined ? undefined : await entra.graphPerson(token);
    if (request.graphPerson === undefined) {
      await refuse(reply, 401, 'InvalidAuthenticationToken', 'The access token is not valid here.');
    }
  };

const meetFault =
  (faults: Faults) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    // An asked-for fault is for the work itself: the outer reply of a batch stays 200.
    const fault = request.url.endsWith('/$batch') ? undefined : faults.take();
    if (fault === undefined) return;
    reply.header('Retry-After', String(fault.retryAfterSeconds));
    await refuse(reply, fault.status, fault.status === 429 ? 'TooManyRequests' : 'ServiceUnavailable', 'As asked for.');
  };

type GraphParts = {
  readonly calendars: Calendars;
  readonly events: DocumentTable<CalendarDocument>;
  readonly entra: LocalEntra;
  readonly faults: Faults;
  readonly origin: string;
};

const closedRequest = z.strictObject({ addresses: z.array(z.string()).max(100) });

/** The calendar part of Microsoft Graph v1.0, and the switches for its failures and for who shows no busy times. */
export const addGraphRoutes = async (app: FastifyInstance, parts: GraphParts): Promise<void> => {
  const closed = new Set<string>();
  app.post('/local/graph/closed-calendars', async (request, reply) => {
    const parsed = closedRequest.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadRequest', parsed.error.message);
    closed.clear();
    for (const address of parsed.data.addresses) closed.add(address.toLowerCase());
    return await reply.code(204).send();
  });
  app.post('/local/graph/faults', async (request, reply) => {
    const parsed = faultRequest.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadRequest', parsed.error.message);
    parts.faults.set(parsed.data);
    return await reply.code(204).send();
  });
  await app.register(
    (graph, _, done) => {
      graph.decorateRequest('graphPerson', undefined);
      graph.addHook('onRequest', checkToken(parts.entra));
      graph.addHook('onRequest', meetFault(parts.faults));
      addEventRoutes(graph, parts.calendars, parts.origin);
      addMailboxRoutes(graph, { calendars: parts.calendars, closed });
      addCalendarRoutes(graph, parts.events);
      addBatchRoute(graph);
      done();
    },
    { prefix: graphPath },
  );
};
