import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '#contracts/problem.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { problemOf } from './problem.ts';
import { RequestProblem } from './request-problem.ts';
import { apiHeaders } from './security-headers.ts';

/** Sends a problem as RFC 9457 says; the one place where the server does. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  parts?: readonly string[],
): FastifyReply => {
  const problem = problemOf(code, request.id, parts);
  if (code === 'not-signed-in') void reply.header('www-authenticate', 'Bearer');
  void reply.code(problem.status).headers({ ...apiHeaders, 'x-request-id': request.id });
  return reply.type('application/problem+json').send(problem);
};

/** Turns whatever was thrown into a problem. What it was stays in the log. */
export const replyToError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const code = codeOf(error);
  if (code === 'internal') request.log.error({ err: error }, 'bug');
  if (error instanceof Unavailable) request.log.warn({ part: error.part, err: error.cause }, 'unavailable');
  if ((error instanceof Unavailable || error instanceof RequestProblem) && error.retryAfterMs !== undefined)
    void reply.header('retry-after', Math.ceil(error.retryAfterMs / 1000));
  return sendProblem(request, reply, code);
};

const codeOf = (error: unknown): ProblemCode => {
  if (error instanceof RequestProblem) return error.code;
  if (error instanceof Unavailable) return 'unavailable';
  return isOfFastify(error) ? codeOfStatus(error.statusCode) : 'internal';
};

/** Fastify's findings, and those of its plugins, carry the status that they ask for; other SDKs' errors may look alike. */
const isOfFastify = (error: unknown): error is FastifyError & { readonly statusCode: number } =>
  error instanceof Error &&
  'code' in error &&
  String(error.code).startsWith('FST_') &&
  'statusCode' in error &&
  typeof error.statusCode === 'number';

const codeOfStatus = (status: number): ProblemCode => {
  if (status === 413) return 'too-large';
  if (status === 403 || status === 404) return 'no-such-page';
  return status >= 400 && status < 500 ? 'malformed' : 'internal';
};
