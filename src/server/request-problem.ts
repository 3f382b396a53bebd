import type { ProblemCode } from '#contracts/problem.ts';

/** The request itself cannot be served; thrown at the edge, where there is no value yet to decide on. */
export class RequestProblem extends Error {
  readonly code: ProblemCode;
  /** How long to wait before the same request may be served, in milliseconds, where that is all it takes. */
  readonly retryAfterMs: number | undefined;

  constructor(code: ProblemCode, retryAfterMs?: number) {
    super(code);
    this.name = 'RequestProblem';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
