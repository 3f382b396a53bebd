import type { ProblemCode } from '#contracts/problem.ts';

/**
 * The key under which a page says why something was refused: each noun has words of its own for what its routes refuse.
 *
 * @param worded the refusals that have words
 * @param standIns those that are said in the words of another
 */
export const refusalKey = <Code extends ProblemCode, StandIn extends string = never>(
  code: ProblemCode,
  worded: readonly Code[],
  standIns: Partial<Readonly<Record<ProblemCode, StandIn>>> = {},
): `refusal.${Code | StandIn | 'other'}` =>
  `refusal.${worded.find((one) => one === code) ?? standIns[code] ?? 'other'}` as const;

/** What is refused about anything on a board. Faults need no words of their own. */
export const itemRefusals = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'not-yours',
  'not-in-roster',
  'item-is-gone',
  'day-is-past',
  'day-is-too-far',
  'too-many',
  'practice-is-off',
] as const satisfies readonly ProblemCode[];

/** What is refused besides about what one answers and settles. */
export const boardRefusals = [...itemRefusals, 'item-is-closed', 'not-due'] as const satisfies readonly ProblemCode[];
