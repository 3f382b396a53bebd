import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import { optionalColumn } from './row.ts';

const text = z.string();
const moment = { at: z.number(), on: text };

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed') }),
  z.object({ kind: z.literal('trial'), until: text }),
  z.object({ kind: z.literal('stays-open') }),
  z.object({ kind: z.literal('withdrawn') }),
]);

const step = z.discriminatedUnion('kind', [
  z.object({ ...moment, by: personId, kind: z.literal('thanks') }),
  z.object({ ...moment, by: personId, kind: z.literal('clarification'), text }),
  z.object({
    ...moment,
    by: personId,
    kind: z.literal('decision'),
    outcome,
    text,
    nextSteps: z.array(z.object({ id: text, who: personId, what: text, by: text })),
  }),
]);

const shape = z.object({
  id: text,
  by: personId,
  fact: text,
  impact: text,
  proposal: text,
  lineId: optionalColumn(text),
  raised: z.object(moment),
  steps: z.array(step),
  revision: z.int(),
});

/** How a dissent is read back from its column. */
export const dissentShape: z.ZodType<Dissent> = shape;

/** The same of one between two. */
export const personalDissentShape: z.ZodType<PersonalDissent> = shape.extend({
  to: personId,
  byName: text,
  toName: text,
  byAddress: text,
  toAddress: text,
});
