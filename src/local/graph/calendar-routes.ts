import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { LocalPerson } from '../people.ts';
import type { Document, DocumentTable } from '../storage/document-table.ts';
import type { CalendarDocument } from './event-rows.ts';
import { calendarsOf, mainCalendar } from './own-calendars.ts';
import { ownerOf, refuse, viewOf } from './graph-request.ts';

/** A string property of Exchange holds 32,767 characters. */
const calendarChange = z.strictObject({
  singleValueExtendedProperties: z
    .array(z.strictObject({ id: z.string().min(1).max(300), value: z.string().max(32_767) }))
    .min(1)
    .max(20),
});

type Property = z.infer<typeof calendarChange>['singleValueExtendedProperties'][number];

const key = mainCalendar;

const propertiesIn = (document: Document<CalendarDocument> | undefined): readonly Property[] =>
  document?.value.kind === 'calendar' ? document.value.properties : [];

/** A person's main calendar itself, with the extended properties that were written to it. */
export const addCalendarRoutes = (app: FastifyInstance, table: DocumentTable<CalendarDocument>): void => {
  const tell = (
    { name, address }: LocalPerson,
    properties: readonly Property[],
    asked: readonly string[],
  ): Readonly<Record<string, unknown>> => {
    const told = properties.filter(({ id }) => asked.includes(id));
    const owner = { name, address };
    return { id: key, name: 'Calendar', owner, ...(told.length === 0 ? {} : { singleValueExtendedProperties: told }) };
  };
  app.get('/me/calendars', (request) => {
    const { select } = viewOf(request);
    const isTold = (name: string): boolean => select.length === 0 || select.includes(name);
    const told = calendarsOf(ownerOf(request)).map((one) => Object.entries(one).filter(([name]) => isTold(name)));
    return { value: told.map((fields) => Object.fromEntries(fields)) };
  });
  app.get('/me/calendar', async (request) => {
    const owner = ownerOf(request);
    return tell(owner, propertiesIn(await table.get(owner.id, key)), viewOf(request).properties);
  });
  app.patch('/me/calendar', async (request, reply) => {
    const parsed = calendarChange.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'ErrorInvalidRequest', z.prettifyError(parsed.error));
    const owner = ownerOf(request);
    const { id } = owner;
    const written = parsed.data.singleValueExtendedProperties;
    const others = propertiesIn(await table.get(id, key)).filter((one) =>
      written.every((other) => other.id !== one.id),
    );
    await table.put(id, key, { kind: 'calendar', properties: [...others, ...written] });
    return tell(owner, [], []);
  });
};
