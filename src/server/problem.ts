import { z } from 'zod';
import type { Problem, ProblemCode } from '#contracts/problem.ts';

/** How each problem travels over HTTP. The titles are for developers; clients word the code themselves. */
const problems: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  malformed: { status: 400, title: 'The request does not have the shape that is asked for' },
  'not-signed-in': { status: 401, title: 'A valid access token is needed' },
  'not-for-you': { status: 404, title: 'Not found' },
  'administrators-only': { status: 403, title: 'The app role Alliance.Administrator is needed' },
  'no-such-page': { status: 404, title: 'No such page' },
  'version-is-unknown': { status: 404, title: 'There is no such version' },
  'not-in-alliance': { status: 404, title: 'There is no such part of the alliance' },
  'item-is-gone': { status: 404, title: 'It is not there, or no longer' },
  'not-in-roster': { status: 404, title: 'Not found' },
  'writing-is-over': { status: 409, title: 'The answers are open already' },
  'writing-is-open': { status: 409, title: 'The answers are not open yet' },
  'text-has-changed': { status: 409, title: 'The text was changed since it was read' },
  'nothing-has-changed': { status: 409, title: 'The lines equal the version proposed last' },
  'version-is-superseded': { status: 409, title: 'A newer version has been proposed' },
  'not-active': { status: 409, title: 'The alliance is not active' },
  'invitation-is-closed': { status: 409, title: 'The invitation is not open any more' },
  'already-revealed': { status: 409, title: 'What is revealed stays as it is' },
  'rhythm-has-changed': { status: 409, title: 'The rhythm was changed since it was read' },
  'promise-is-closed': { status: 409, title: 'The promise is kept or let go' },
  'not-due': { status: 409, title: 'It is not the time for this yet' },
  'item-is-closed': { status: 409, title: 'It has been settled' },
  'practice-is-off': { status: 409, title: 'The team has switched this practice off' },
  'not-yours': { status: 409, title: 'Only someone else can do this' },
  'objection-is-open': { status: 409, title: 'An objection of one’s own is open' },
  'already-committed': { status: 409, title: 'Whoever has committed has no open position' },
  'role-is-held': { status: 409, title: 'Someone else holds the role' },
  'round-is-closed': { status: 409, title: 'The round takes no more answers' },
  busy: { status: 409, title: 'Others kept changing it' },
  'too-large': { status: 413, title: 'The request is too large' },
  'text-is-blank': { status: 422, title: 'The text says nothing' },
  'text-is-too-long': { status: 422, title: 'The text is too long' },
  'objection-is-incomplete': { status: 422, title: 'An objection needs a reason and a proposal' },
  'channel-not-open-to-team': { status: 422, title: 'Not a channel that the team reads and nobody else' },
  'invitation-to-oneself': { status: 422, title: 'An alliance needs two people' },
  'too-many': { status: 422, title: 'There are as many as there can be' },
  'day-is-past': { status: 422, title: 'The day has passed' },
  'day-is-too-far': { status: 422, title: 'The day is too far ahead' },
  'window-overlaps': { status: 409, title: 'It meets the window of another team of one’s own' },
  'out-of-range': { status: 422, title: 'The number is outside of what is possible' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'A part that this depends on cannot be reached' },
};

export const problemOf = (code: ProblemCode, requestId: string, parts?: readonly string[]): Problem => ({
  type: 'about:blank',
  ...problems[code],
  code,
  requestId,
  ...(parts !== undefined && { parts }),
});

/** The shape of every {@link Problem}, for whoever describes the API or checks a reply. */
export const problemShape = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...(readonly ProblemCode[])]),
  requestId: z.uuid(),
  parts: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<Problem>;
