import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '#domain/shared/instant.ts';
import { parseEventChange, parseNewEvent } from './event-body.ts';
import type { Calendars, ChangeOutcome } from './calendars.ts';
import { eventJson } from './event-json.ts';
import { calendarNamed } from './own-calendars.ts';
import { ownerOf, queryOf, refuse, viewOf } from './graph-request.ts';

type Identified = { readonly Params: { readonly id: string } };

const defaultPage = 10;
const largestPage = 1000;

const whole = (text: string | undefined, fallback: number): number => {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value >= 0 ? value : fallback;
};

/** A bare date and time means UTC, as in Graph. */
const instantOf = (text: string | undefined): Instant | undefined => {
  const iso = text === undefined || /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
  const instant = Date.parse(iso ?? '');
  return Number.isNaN(instant) ? undefined : instant;
};

const nextLink = (request: FastifyRequest, origin: string, skip: number): string => {
  const url = new URL(request.url, origin);
  url.searchParams.set('$skip', String(skip));
  return url.href;
};

const calendarView =
  (calendars: Calendars, origin: string) =>
  async (request: FastifyRequest, reply: FastifyReply, calendarId?: string): Promise<unknown> => {
    const query = queryOf(request);
    const from = instantOf(query['startDateTime']);
    const to = instantOf(query['endDateTime']);
    if (from === undefined || to === undefined) {
      return await refuse(reply, 400, 'ErrorInvalidParameter', 'startDateTime and endDateTime are needed');
    }
    const [top, skip] = [
      Math.min(whole(query['$top'], defaultPage) || defaultPage, largestPage),
      whole(query['$skip'], 0),
    ];
    const all = await calendars.view(ownerOf(request), from, to, calendarId);
    const value = all.slice(skip, skip + top).map((event) => eventJson(event, viewOf(request)));
    const more = all.length > skip + top ? { '@odata.nextLink': nextLink(request, origin, skip + top) } : {};
    return { value, ...more };
  };

const readEvent =
  (calendars: Calendars) =>
  async (request: FastifyRequest<Identified>, reply: FastifyReply): Promise<unknown> => {
    const event = await calendars.find(ownerOf(request), request.params.id);
    if (event === undefined) return await refuse(reply, 404, 'ErrorItemNotFound', 'There is no such event.');
    return eventJson(event, viewOf(request));
  };

const createEvent =
  (calendars: Calendars) =>
  async (request: FastifyRequest, reply: FastifyReply, calendarId?: string): Promise<unknown> => {
    const parsed = parseNewEvent(request.body);
    if (parsed.kind === 'invalid') return await refuse(reply, 400, 'ErrorInvalidRequest', parsed.message);
    const event = await calendars.create(ownerOf(request), { ...parsed.event, calendarId });
    if (event === 'refused')
      return await refuse(reply, 400, 'ErrorDuplicateTransactionId', 'The id was used to create a different event.');
    return await reply.code(201).send(eventJson(event, viewOf(request)));
  };

const told = async (reply: FastifyReply, outcome: Exclude<ChangeOutcome, 'changed'>): Promise<FastifyReply> =>
  outcome === 'stale'
    ? await refuse(reply, 412, 'ErrorIrresolvableConflict', 'The event has changed since it was read.')
    : await refuse(reply, 404, 'ErrorItemNotFound', 'There is no such event.');

const changeEvent =
  (calendars: Calendars) =>
  async (request: FastifyRequest<Identified>, reply: FastifyReply): Promise<unknown> => {
    const parsed = parseEventChange(request.body);
    if (parsed.kind === 'invalid') return await refuse(reply, 400, 'ErrorInvalidRequest', parsed.message);
    const { id } = request.params;
    const outcome = await calendars.change(ownerOf(request), id, parsed.change, request.headers['if-match']);
    return outcome === 'changed' ? await readEvent(calendars)(request, reply) : await told(reply, outcome);
  };

const removeEvent =
  (calendars: Calendars) =>
  async (request: FastifyRequest<Identified>, reply: FastifyReply): Promise<unknown> => {
    const outcome = await calendars.remove(ownerOf(request), request.params.id, request.headers['if-match']);
    return outcome === 'changed' ? await reply.code(204).send() : await told(reply, outcome);
  };

type InCalendar = (request: FastifyRequest, reply: FastifyReply, calendarId: string | undefined) => Promise<unknown>;

/** Does it in the calendar that the path names. */
const inCalendar = async (
  request: FastifyRequest<Identified>,
  reply: FastifyReply,
  act: InCalendar,
): Promise<unknown> => {
  const named = calendarNamed(ownerOf(request), request.params.id);
  if (named.kind === 'missing') return await refuse(reply, 404, 'ErrorItemNotFound', 'There is no such calendar.');
  return await act(request, reply, named.calendarId);
};

/** Events of the signed-in person. */
export const addEventRoutes = (app: FastifyInstance, calendars: Calendars, origin: string): void => {
  const view = calendarView(calendars, origin);
  const create = createEvent(calendars);
  app.get('/me/calendarView', (request, reply) => view(request, reply));
  app.get('/me/calendar/calendarView', (request, reply) => view(request, reply));
  app.get<Identified>('/me/calendars/:id/calendarView', (request, reply) => inCalendar(request, reply, view));
  app.post('/me/events', (request, reply) => create(request, reply));
  app.post<Identified>('/me/calendars/:id/events', (request, reply) => inCalendar(request, reply, create));
  app.get<Identified>('/me/events/:id', readEvent(calendars));
  app.patch<Identified>('/me/events/:id', changeEvent(calendars));
  app.delete<Identified>('/me/events/:id', removeEvent(calendars));
};
