import type { z } from 'zod';
import { RequestProblem } from './request-problem.ts';

/**
 * What `schema` makes of a part of the request.
 *
 * @throws RequestProblem `text-is-too-long` when that is all that is wrong, so that the writer learns what to do;
 * otherwise `malformed`.
 */
export const parseRequest = <Value>(schema: z.ZodType<Value>, value: unknown): Value => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new RequestProblem(result.error.issues.every(isLongText) ? 'text-is-too-long' : 'malformed');
};

const isLongText = (issue: z.core.$ZodIssue): boolean => issue.code === 'too_big' && issue.origin === 'string';
