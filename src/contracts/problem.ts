import type { Refusal } from '#domain/alliance/team/decision.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { PairRefusal } from '#domain/alliance/pair/pair-decision.ts';

/** What went wrong, for the client to put into words. */
export type ProblemCode =
  | Refusal
  | PairRefusal
  | PracticeRefusal
  /** 400: the request does not have the shape that the API asks for. */
  | 'malformed'
  /** 401 */
  | 'not-signed-in'
  /** 403 and 404 alike: a stranger does not learn whether a thing exists. */
  | 'not-for-you'
  /** 403: for whoever has the role of an administrator. */
  | 'administrators-only'
  /** 404: no such route. */
  | 'no-such-page'
  /** 409: others kept changing it while we tried. */
  | 'busy'
  /** 413 */
  | 'too-large'
  /** 422: not a channel of the team, or a private or shared one: its readers are not the team. */
  | 'channel-not-open-to-team'
  /** 429 */
  | 'too-many-requests'
  /** 500 */
  | 'internal'
  /** 503 */
  | 'unavailable';

/** The body of every error reply, `application/problem+json` (RFC 9457). */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** Finds the request in the log. */
  readonly requestId: string;
  /** Which parts cannot be reached, where someone asked for that. */
  readonly parts?: readonly string[];
};
