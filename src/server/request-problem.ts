import type { ProblemCode } from '#contracts/problem.ts';

/** The request itself cannot be served; thrown at the edge, where there is no value yet to decide on. */
export class RequestProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.name = 'RequestProblem';
    this.code = code;
  }
}
