import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Problem } from '#contracts/problem.ts';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import { complaintsAboutContent, complaintsAboutShape } from '../reply-shapes/described-reply.ts';
import type { FuzzRequest } from './requests.ts';

/** A request counts as hung after so many beats in which this process had the time to go on with it. */
const hungAfter = { beats: 100, beatMs: 100 };

/**
 * Milliseconds of a processor that a request may take of this process: what else the machine does is no part of them. Whoever
 * never lets go of the processor is ended with the whole run only.
 */
const mostBusy = 500;

export type Answered = {
  readonly request: FuzzRequest;
  readonly reply: LightMyRequestResponse;
  readonly ms: number;
};

/** Sends `request` as it is, with the token of its caller. @throws Error when no reply comes, or only after much computing */
export const sendFuzz = async (
  app: FastifyInstance,
  tokens: ReadonlyMap<string, string>,
  request: FuzzRequest,
): Promise<Answered> => {
  const { answered, busyMs } = await sendTimed(app, tokens, request);
  if (busyMs <= mostBusy) return answered;
  // A program that is compiled or tidied up just then takes its time once, whatever is asked of it.
  const again = await sendTimed(app, tokens, request);
  if (again.busyMs > mostBusy) throw new Error(`${request.url} kept a processor busy for ${String(again.busyMs)} ms`);
  return answered;
};

const sendTimed = async (
  app: FastifyInstance,
  tokens: ReadonlyMap<string, string>,
  request: FuzzRequest,
): Promise<{ readonly answered: Answered; readonly busyMs: number }> => {
  const before = process.cpuUsage();
  const answered = await sendOnce(app, tokens, request);
  const { user, system } = process.cpuUsage(before);
  return { answered, busyMs: Math.round((user + system) / 1000) };
};

const sendOnce = async (
  app: FastifyInstance,
  tokens: ReadonlyMap<string, string>,
  request: FuzzRequest,
): Promise<Answered> => {
  const { method, url, payload, caller } = request;
  const token = caller === undefined ? undefined : tokens.get(caller);
  const headers = { ...request.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const began = performance.now();
  const reply = await inTime(app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) }), url);
  return { request, reply, ms: performance.now() - began };
};

const inTime = async <Result>(work: Promise<Result>, what: string): Promise<Result> => {
  const { promise, reject } = Promise.withResolvers<never>();
  let beats = 0;
  // A machine that is busy with other things lets beats fall out: no clock tells that from a hang.
  const timer = setInterval(() => {
    beats += 1;
    if (beats >= hungAfter.beats) reject(new Error(`${what} hung`));
  }, hungAfter.beatMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearInterval(timer);
  }
};

/** What is wrong with a reply, in words; nothing, as a rule. */
export const complaintsAbout = (
  { request, reply }: Answered,
  document: OpenApiDocument,
  written: readonly string[],
): readonly string[] => {
  const status = reply.statusCode;
  return [
    ...(status >= 500 ? [`answered ${String(status)}: ${reply.body}`] : []),
    ...(status >= 400 && written.length > 0 ? [`was refused, and still wrote: ${written.join(', ')}`] : []),
    ...(reply.headers['x-content-type-options'] === 'nosniff' ? [] : ['is not marked as not to be sniffed']),
    ...(reply.headers['x-request-id'] === 'not-mine' ? ['took over a request id'] : []),
    ...(status >= 400 ? complaintsAboutProblem(reply, document) : complaintsAboutSuccess(request, reply, document)),
  ];
};

const mediaTypeOf = (reply: LightMyRequestResponse): string => reply.headers['content-type']?.split(';')[0] ?? '';

const complaintsAboutProblem = (reply: LightMyRequestResponse, document: OpenApiDocument): readonly string[] => {
  // The Bot Connector reads the status alone; the page of an operator says its own.
  if (reply.body === '' || (mediaTypeOf(reply) === 'text/html' && reply.statusCode === 403)) return [];
  if (mediaTypeOf(reply) !== 'application/problem+json') return [`replied an error as ${mediaTypeOf(reply)}`];
  const complaints = complaintsAboutShape(document, 'Problem', reply.json());
  if (complaints.length > 0) return complaints;
  return reply.json<Problem>().status === reply.statusCode ? [] : ['replied a problem with another status'];
};

const complaintsAboutSuccess = (
  { operation, flaw }: FuzzRequest,
  reply: LightMyRequestResponse,
  document: OpenApiDocument,
): readonly string[] => {
  // Another path may name another route.
  if (flaw === 'segment') return [];
  const [method = '', path = ''] = operation.split(' ');
  const described = document.paths[path]?.[method.toLowerCase()]?.responses[String(reply.statusCode)];
  if (described === undefined) return [`answered ${String(reply.statusCode)}, which is not described`];
  return complaintsAboutContent(document, described, reply);
};
