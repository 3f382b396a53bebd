import { z } from 'zod';
import { rituals } from '#domain/ritual/ritual.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import { allianceIdSchema, personIdSchema, teamIdSchema, tenantIdSchema } from './ids.ts';
import { weekSchema } from './board-params.ts';

const instant = z.int();
const toOneOfPair = { tenantId: tenantIdSchema, allianceId: allianceIdSchema, to: personIdSchema };
const place = { tenantId: tenantIdSchema, teamId: teamIdSchema };
const person = { tenantId: tenantIdSchema, to: personIdSchema };
const version = z.int().min(1);
const ritual = z.enum(rituals);

const newsShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), at: instant }),
  z.object({ kind: z.literal('openness-revealed'), at: instant }),
  z.object({ kind: z.literal('committed'), version, at: instant }),
  z.object({ kind: z.literal('left'), at: instant }),
]);

const nouns: Readonly<Record<BoardNoun, true>> = {
  settings: true,
  'first-steps': true,
  voices: true,
  'shout-out': true,
  need: true,
  offer: true,
  promise: true,
  dissent: true,
  victory: true,
  'field-window': true,
  'field-note': true,
  'team-field-window': true,
  challenge: true,
};

/** A noun of a team's board, whichever. */
const boardNoun = z.string().refine((noun): noun is BoardNoun => Object.hasOwn(nouns, noun));

/** GUIDs, nouns and days: what may become part of a key. */
const keyPart = z.string().regex(/^[a-z0-9-]{1,80}$/);

const thing = { noun: boardNoun, id: keyPart };
const item = { ...place, ...thing };

/** Something of a team that one person is told, by ids alone. */
export const newsSchema = z.object({ teamId: teamIdSchema, noun: boardNoun, id: keyPart, what: keyPart });

const toldShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item'), teamId: teamIdSchema, ...thing }),
  z.object({ kind: z.literal('team'), teamId: teamIdSchema }),
  z.object({ kind: z.literal('between'), otherId: personIdSchema, id: keyPart }),
]);

/** When a post fell due, and by which moment of which clock. */
const timeShape = z.object({
  at: instant,
  zone: z.string(),
  moment: z.object({ weekday: z.int(), minute: z.int() }),
});

/** A job as it is kept between its cause and its sending, in a queue or until its time has come. */
export const sendJobSchema = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('post-welcome') }),
  z.object({ ...place, kind: z.literal('post-proposal'), version }),
  z.object({ ...place, kind: z.literal('refresh-proposal'), version }),
  z.object({ ...place, kind: z.literal('greet-joiner'), to: personIdSchema }),
  z.object({ ...place, kind: z.literal('refresh-team-summaries') }),
  z.object({ ...place, kind: z.literal('remove-team-summaries') }),
  z.object({ ...place, kind: z.literal('purge-team') }),
  z.object({ ...place, kind: z.literal('schedule-rituals'), revision: z.int().min(0), from: z.int().optional() }),
  z.object({
    ...place,
    kind: z.literal('post-ritual'),
    rituals: z.array(ritual).min(1),
    week: weekSchema,
    due: timeShape.optional(),
    again: z.iso.date().optional(),
  }),
  z.object({ ...place, kind: z.literal('refresh-ritual'), ritual, week: weekSchema }),
  z.object({ ...place, kind: z.literal('remind-of-dissents') }),
  z.object({ ...place, kind: z.literal('remind-of-dissent'), id: keyPart }),
  z.object({ ...place, kind: z.literal('begin-field-window'), by: personIdSchema, at: instant }),
  z.object({ ...person, kind: z.literal('tell-dissent'), from: personIdSchema, id: keyPart, what: keyPart }),
  z.object({ ...place, kind: z.literal('draw-voices') }),
  z.object({ ...item, kind: z.literal('post-item') }),
  z.object({ ...item, kind: z.literal('refresh-item') }),
  z.object({ ...person, ...newsSchema.shape, kind: z.literal('tell-person') }),
  z.object({ ...person, kind: z.literal('tell-waiting') }),
  z.object({ ...person, kind: z.literal('drop-focus-times') }),
  z.object({ ...person, kind: z.literal('forget-person') }),
  z.object({ ...person, kind: z.literal('look-for-leaver') }),
  z.object({ ...place, kind: z.literal('sweep-practices') }),
  z.object({ kind: z.literal('sweep-tenant'), tenantId: tenantIdSchema }),
  z.object({ ...person, kind: z.literal('refresh-told'), about: toldShape }),
  z.object({ ...place, kind: z.literal('refresh-team-told'), about: z.union([z.literal('team'), z.object(thing)]) }),
  z.object({ ...toOneOfPair, kind: z.literal('post-invitation'), invitedAt: instant }),
  z.object({ ...toOneOfPair, kind: z.literal('refresh-invitation'), invitedAt: instant }),
  z.object({ ...toOneOfPair, kind: z.literal('retract-invitation'), invitedAt: instant, by: personIdSchema }),
  z.object({ ...person, kind: z.literal('blank-invitation'), messageId: z.string() }),
  z.object({ ...toOneOfPair, kind: z.literal('post-pair-news'), news: newsShape }),
]);
