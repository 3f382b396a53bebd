import type { FirstStepView } from '#contracts/week-api.ts';
import { firstStepsOn } from '#domain/week/decide-first-steps.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** The first steps of a team until all of them are done; then none. */
export const viewFirstSteps = ({ around }: WeekReading): readonly FirstStepView[] => {
  const steps = firstStepsOn(around);
  return steps.every(({ isDone }) => isDone) ? [] : steps.map(({ practice, isDone }) => ({ practice, isDone }));
};
