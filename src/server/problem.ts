import type { Problem, ProblemCode } from '#contracts/problem.ts';

/** How each problem travels over HTTP. The titles are for developers; clients word the code themselves. */
const problems: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  malformed: { status: 400, title: 'The request does not have the shape that is asked for' },
  'not-signed-in': { status: 401, title: 'A valid access token is needed' },
  'not-for-you': { status: 404, title: 'Not found' },
  'no-such-page': { status: 404, title: 'No such page' },
  'version-is-unknown': { status: 404, title: 'There is no such version' },
  'not-in-alliance': { status: 404, title: 'There is no such part of the alliance' },
  'not-in-roster': { status: 404, title: 'Not found' },
  'writing-is-over': { status: 409, title: 'The answers are open already' },
  'writing-is-open': { status: 409, title: 'The answers are not open yet' },
  'text-has-changed': { status: 409, title: 'The text was changed since it was read' },
  'nothing-has-changed': { status: 409, title: 'The draft equals the version proposed last' },
  'version-is-superseded': { status: 409, title: 'A newer version has been proposed' },
  'not-active': { status: 409, title: 'The alliance is not active' },
  'invitation-is-closed': { status: 409, title: 'The invitation is not open any more' },
  'already-revealed': { status: 409, title: 'What is revealed stays as it is' },
  'rhythm-has-changed': { status: 409, title: 'The rhythm was changed since it was read' },
  'promise-is-closed': { status: 409, title: 'The promise is kept or let go' },
  'not-due': { status: 409, title: 'It is not the time for this yet' },
  'not-yours': { status: 409, title: 'Only the other of the two can do this' },
  busy: { status: 409, title: 'Others kept changing it' },
  'too-large': { status: 413, title: 'The request is too large' },
  'text-is-blank': { status: 422, title: 'The text says nothing' },
  'text-is-too-long': { status: 422, title: 'The text is too long' },
  'channel-not-open-to-team': { status: 422, title: 'Not a channel that the team reads and nobody else' },
  'invitation-to-oneself': { status: 422, title: 'An alliance needs two people' },
  'too-many': { status: 422, title: 'There are as many as there can be' },
  'day-is-past': { status: 422, title: 'The day has passed' },
  'day-is-too-far': { status: 422, title: 'The day is too far ahead' },
  'out-of-range': { status: 422, title: 'The number is outside of what is possible' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'A part that this depends on cannot be reached' },
};

export const problemOf = (code: ProblemCode, requestId: string): Problem => ({
  type: 'about:blank',
  ...problems[code],
  code,
  requestId,
});
