import { z } from 'zod';
import { dissentTextLimit, nextStepLimit } from '#domain/dissent/dissent.ts';
import { promiseDaysAhead } from '#domain/reciprocity/promise-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';

export const outcomeChoices = ['changed', 'trial', 'stays-open'] as const;
export type OutcomeChoice = (typeof outcomeChoices)[number];

/** A next step as it is being written. */
export type StepDraft = { readonly id: string; readonly who: string; readonly what: string; readonly by: Day };

/** A decision as it is being written. */
export type DecisionDraft = {
  readonly outcome: OutcomeChoice;
  readonly until: Day;
  readonly text: string;
  readonly nextSteps: readonly StepDraft[];
};

/** The last day that something can be decided for. */
export const lastDay = (today: Day): Day => addDays(today, promiseDaysAhead);

/** Whether it says enough to be decided. */
export const canDecide = ({ outcome, until, text, nextSteps }: DecisionDraft, today: Day): boolean =>
  !isBlank(text) &&
  text.length <= dissentTextLimit &&
  (outcome !== 'trial' || (until > today && until <= lastDay(today))) &&
  nextSteps.every(
    ({ who, what, by }) =>
      who !== '' && !isBlank(what) && what.length <= nextStepLimit && by >= today && by <= lastDay(today),
  );

const stepsShape = z.array(z.object({ id: z.string(), who: z.string(), what: z.string(), by: z.string() }));

/** Next steps as a form keeps them beside its texts; none where that cannot be read. */
export const readSteps = (kept: string): readonly StepDraft[] => {
  try {
    return stepsShape.parse(JSON.parse(kept));
  } catch {
    return [];
  }
};
