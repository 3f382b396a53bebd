import { z } from 'zod';
import type { ProblemCode } from '#contracts/problem.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { BotReply } from '#ports/bot-endpoint.ts';
import type { OpenPair, OpenTeam } from '#usecases/people/gate.ts';
import { parseRequest } from './parse-request.ts';

export type RouteReply =
  | { readonly kind: 'ok'; readonly body: unknown }
  /** Done, and nothing is left to show. */
  | { readonly kind: 'empty' }
  /** To be read as it is. */
  | { readonly kind: 'document'; readonly mediaType: 'text/html' | 'text/markdown'; readonly text: string }
  /** To be kept as it is. */
  | { readonly kind: 'file'; readonly mediaType: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly code: ProblemCode };

/** A request as it came: not parsed yet. */
export type Incoming = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Where a route is found. */
type Place = { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly path: string };

/**
 * One route and who may use it. Whoever is not admitted is turned away before anything else of the request is looked at.
 *
 * - `public`: anyone. `bot`: the Bot Connector, which the bot's own adapter authenticates.
 * - `self`: anyone signed in, on what is their own. `member`: members of the team that `:teamId` in the path names.
 * - `pair`: the two of the alliance that `:allianceId` in the path names.
 */
export type Route = Place &
  (
    | { readonly access: 'public'; handle(): Promise<RouteReply> }
    | { readonly access: 'self'; handle(scope: SelfScope, incoming: Incoming): Promise<RouteReply> }
    | { readonly access: 'member'; handle(open: OpenTeam, incoming: Incoming): Promise<RouteReply> }
    | { readonly access: 'pair'; handle(open: OpenPair, incoming: Incoming): Promise<RouteReply> }
    | { readonly access: 'bot'; handle(activity: unknown, authorization: string | undefined): Promise<BotReply> }
  );

/** For routes whose path and method say it all: a body is neither needed nor looked at. */
export const anyBody = z.unknown();
/** For routes whose path names nothing. */
export const noParams = z.strictObject({});

export type Parsed<Params, Body> = Place & {
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<Body>;
};

export type Handler<Subject, Params, Body, Result = RouteReply> = (
  subject: Subject,
  input: { readonly params: Params; readonly body: Body },
) => Promise<Result>;

/** A `member` route whose handler gets its input parsed. */
export const memberRoute = <Params, Body>(
  { method, path, params, body }: Parsed<Params, Body>,
  handler: Handler<OpenTeam, Params, Body>,
): Route => ({
  method,
  path,
  access: 'member',
  handle: (open, incoming) => handler(open, parseIncoming(params, body, incoming)),
});

/** A `self` route whose handler gets its input parsed. */
export const selfRoute = <Params, Body>(
  { method, path, params, body }: Parsed<Params, Body>,
  handler: Handler<SelfScope, Params, Body>,
): Route => ({
  method,
  path,
  access: 'self',
  handle: (scope, incoming) => handler(scope, parseIncoming(params, body, incoming)),
});

/** A `pair` route whose handler gets its input parsed. */
export const pairRoute = <Params, Body>(
  { method, path, params, body }: Parsed<Params, Body>,
  handler: Handler<OpenPair, Params, Body>,
): Route => ({
  method,
  path,
  access: 'pair',
  handle: (open, incoming) => handler(open, parseIncoming(params, body, incoming)),
});

const parseIncoming = <Params, Body>(
  params: z.ZodType<Params>,
  body: z.ZodType<Body>,
  incoming: Incoming,
): { readonly params: Params; readonly body: Body } => ({
  params: parseRequest(params, incoming.params),
  body: parseRequest(body, incoming.body),
});

export const ok = (body: unknown): RouteReply => ({ kind: 'ok', body });
export const empty: RouteReply = { kind: 'empty' };
export const problem = (code: ProblemCode): RouteReply => ({ kind: 'problem', code });
