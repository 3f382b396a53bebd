import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { weekSchema as week } from '#contracts/board-params.ts';
import type { Need, TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import { dayOf } from '#domain/shared/day.ts';
import { weekOf } from '#domain/shared/week.ts';
import { optionalColumn } from './row.ts';

const text = z.string();
const instant = z.number();
const revision = z.int();

/** How a need, or an offer, is read back from its column. */
export const needShape: z.ZodType<Need> = z.object({
  id: text,
  by: personId,
  text,
  week,
  until: text,
  at: instant,
  revision,
});

const standing = [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('to-fix'), how: text, at: instant }),
] as const;
const readings = z.array(z.object({ week, found: z.enum(['kept', 'to-fix', 'let-go']) }));
const before = z.object({ state: z.discriminatedUnion('kind', standing), readings });

const storedPromise = z.object({
  id: text,
  from: optionalColumn(z.object({ kind: z.enum(['need', 'offer', 'victory', 'dissent']), id: text })),
  by: personId,
  to: optionalColumn(personId),
  text,
  day: text,
  week,
  madeIn: week.optional(),
  at: instant,
  state: z.discriminatedUnion('kind', [
    ...standing,
    z.object({ kind: z.enum(['kept', 'let-go']), at: instant, before: before.optional() }),
    z.object({ kind: z.literal('handed-back'), word: text, at: instant }),
  ]),
  carried: z.int(),
  readings,
  revision,
});

/** How a promise is read back from its column. Older ones do not say in which of the team's weeks they were made. */
export const promiseShape: z.ZodType<TeamPromise> = storedPromise.transform((row) => ({
  ...row,
  madeIn: row.madeIn ?? weekOf(dayOf(row.at)),
}));
