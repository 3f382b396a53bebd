import { z } from 'zod';
import { ownFields, ownNouns } from '#domain/privacy/own-thing.ts';
import { zoneSchema } from './settings-api.ts';

/**
 * In what form someone gets a copy of what is kept about them: to read, or for another program. `zone`: the IANA name of their
 * own clock, on which the page to read tells times.
 */
export const ownDataQuery = z.strictObject({
  format: z.enum(['html', 'json']),
  language: z.enum(['en', 'it']),
  zone: zoneSchema.optional(),
});
export type OwnDataQuery = z.infer<typeof ownDataQuery>;

const thing = z.object({
  noun: z.enum(ownNouns),
  team: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Names; empty for someone who has left. */
  by: z.string().optional(),
  to: z.array(z.string()).optional(),
  at: z.iso.datetime().optional(),
  day: z.string().optional(),
  week: z.string().optional(),
  fields: z.partialRecord(z.enum(ownFields), z.union([z.string(), z.number(), z.array(z.string())])),
});

/** Everything that is kept about someone. */
export const ownDataFile = z.object({
  format: z.literal(1),
  exportedAt: z.iso.datetime(),
  person: z.object({ id: z.string(), name: z.string(), address: z.string() }),
  things: z.array(thing),
});
export type OwnDataFile = {
  readonly format: 1;
  readonly exportedAt: string;
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly things: readonly OwnDataThing[];
};

type OwnDataThing = {
  readonly noun: (typeof ownNouns)[number];
  readonly team?: { readonly id: string; readonly name: string };
  readonly by?: string;
  readonly to?: readonly string[];
  readonly at?: string;
  readonly day?: string;
  readonly week?: string;
  readonly fields: Partial<Readonly<Record<(typeof ownFields)[number], string | number | readonly string[]>>>;
};

/** `GET /api/me/farewell`, and what asking for one's data to be deleted is answered with. */
export type FarewellView = {
  /** Whether all that is kept of them is being deleted. */
  readonly goesOn: boolean;
  /** It takes longer than it should: asking again may help. */
  readonly isLate: boolean;
};
