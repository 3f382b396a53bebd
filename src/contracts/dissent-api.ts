import { z } from 'zod';
import { dissentTextLimit, nextStepLimit, nextStepsLimit } from '#domain/dissent/dissent.ts';
import type { DissentOutcome, DissentStep, DissentText } from '#domain/dissent/dissent.ts';
import type { NextInAnswer } from '#domain/dissent/dissent-turn.ts';
import { personIdSchema } from './ids.ts';
import { textSchema } from './text.ts';
import { itemIdSchema } from './board-params.ts';

const text = textSchema(dissentTextLimit);
const basedOn = z.int().min(0);
const day = z.iso.date();
const form = { fact: text, impact: text, proposal: text, basedOn };

/** `PUT /api/teams/:teamId/dissents/:id`: `basedOn` 0 raises it. The reply is the week, as of every write on a board. */
export const dissentBody = z.strictObject({ ...form, lineId: itemIdSchema.nullable() });
/** `POST /api/teams/:teamId/dissents/:id/clarifications` */
export const clarificationBody = z.strictObject({ text });

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changed') }),
  z.strictObject({ kind: z.literal('trial'), until: day }),
  z.strictObject({ kind: z.literal('stays-open') }),
  z.strictObject({ kind: z.literal('withdrawn') }),
]);

/** `POST /api/teams/:teamId/dissents/:id/decisions` */
export const decisionBody = z.strictObject({
  outcome: outcomeSchema,
  text,
  nextSteps: z
    .array(z.strictObject({ id: itemIdSchema, who: personIdSchema, what: textSchema(nextStepLimit), by: day }))
    .max(nextStepsLimit),
  basedOn,
});

/** `/api/me/dissents/:otherId/:id`: between oneself and the other. */
export const personalDissentParams = z.strictObject({ otherId: personIdSchema, id: itemIdSchema });
/** `PUT /api/me/dissents/:otherId/:id`; the other routes below it take the same bodies as those of a team. */
export const personalDissentBody = z.strictObject(form);

export type DissentBody = z.input<typeof dissentBody>;
export type PersonalDissentBody = z.input<typeof personalDissentBody>;
export type ClarificationBody = z.input<typeof clarificationBody>;
export type DecisionBody = z.input<typeof decisionBody>;

/** `GET /api/teams/:teamId/dissents/:id`, and a part of the week. The same for everyone who may read it. */
export type DissentView = DissentText & {
  readonly id: string;
  readonly by: string;
  /** The line of the team's alliance that it concerns. */
  readonly lineId: string | undefined;
  /** `yyyy-mm-dd` */
  readonly raisedOn: string;
  /** Days since then, until today or until it was settled. */
  readonly daysOpen: number;
  /** Thanks, clarification back and forth, decision: in the order in which they were given. */
  readonly steps: readonly StepView[];
  /** What holds now. */
  readonly outcome: DissentOutcome | undefined;
  readonly settled: boolean;
  /** Whose turn it is, any one of them; `undefined`: nobody's. */
  readonly turn: { readonly next: NextInAnswer; readonly who: readonly string[] } | undefined;
  readonly revision: number;
};

/** A step of the answer. */
export type StepView = WithoutInstant<DissentStep>;
type WithoutInstant<Step> = Step extends unknown ? Omit<Step, 'at'> : never;

/** `GET /api/me/dissents`, and the reply to every write between two: everything between oneself and others, newest first. */
export type PersonalDissentsView = {
  /** `yyyy-mm-dd` on one's own clock. */
  readonly today: string;
  readonly dissents: readonly PersonalDissentView[];
};

/** A dissent between two: readable by these two people only. */
export type PersonalDissentView = DissentView & {
  readonly me: { readonly personId: string; readonly name: string };
  readonly other: { readonly personId: string; readonly name: string };
};
