import { z } from 'zod';
import type { ProblemCode } from '#contracts/problem.ts';
import type { Replies } from '#contracts/replies.ts';
import type { AdministratorScope, SelfScope } from '#domain/people/scope.ts';
import type { BotReply } from '#ports/bot-endpoint.ts';
import type { OpenPair, OpenTeam } from '#usecases/people/gate.ts';
import type { BoardWish } from '#usecases/week/open-board.ts';
import { parseRequest } from './parse-request.ts';

export type RouteReply =
  | { readonly kind: 'ok'; readonly body: unknown }
  /** Done, and nothing is left to show. */
  | { readonly kind: 'empty' }
  /** To be read as it is. */
  | { readonly kind: 'document'; readonly mediaType: 'text/html' | 'text/markdown'; readonly text: string }
  /** A page of its own that runs and loads nothing. */
  | {
      readonly kind: 'page';
      readonly status: 200 | 403 | 429 | 503;
      readonly language: string;
      readonly html: string;
    }
  /** To be kept as it is. */
  | { readonly kind: 'file'; readonly mediaType: string; readonly name: string; readonly bytes: Uint8Array }
  /** `parts`: which ones cannot be reached. */
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly parts?: readonly string[] | undefined };

/** A request as it came: not parsed yet. */
export type Incoming = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Someone at the page for whoever looks after the deployment. */
export type Visit = {
  readonly key: string | undefined;
  /** As the headers of these names say. */
  readonly accept: string | undefined;
  readonly acceptLanguage: string | undefined;
};

/**
 * Where a route is found, what it asks for, and what it replies with: the API's description is made of this. A schema left
 * out: nothing is asked for there.
 */
type Place = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Media types of a reply to what succeeds; JSON where left out, and none where nothing is left to show. */
  readonly gives?: readonly string[];
  /** What the JSON of such a reply holds. Left out: it holds none, or what the Bot Framework asks for. */
  readonly shows?: keyof Replies;
};

/**
 * One route and who may use it. Whoever is not admitted is turned away before anything else of the request is looked at.
 *
 * - `public`: anyone. `bot`: the Bot Connector, which the bot's own adapter authenticates.
 * - `operator`: whoever has the key that the route itself asks for; others learn from it how one gets one.
 * - `self`: anyone signed in, on what is their own. `member`: members of the team that `:teamId` in the path names.
 * - `pair`: the two of the alliance that `:allianceId` in the path names.
 * - `administrator`: whoever has the role for it in their tenant, on that tenant.
 */
export type Route = Place &
  (
    | { readonly access: 'public'; handle(): Promise<RouteReply> }
    | {
        readonly access: 'operator';
        handle(visit: Visit): Promise<RouteReply>;
        /** What is shown to someone of whose address too many came; left out: the problem alone. */
        turnAway?(visit: Visit, waitMs: number): RouteReply;
      }
    | { readonly access: 'self'; handle(scope: SelfScope, incoming: Incoming): Promise<RouteReply> }
    | {
        readonly access: 'member';
        /** The team is opened with this of its board. */
        readonly withBoard?: (params: unknown) => BoardWish;
        handle(open: OpenTeam, incoming: Incoming): Promise<RouteReply>;
      }
    | { readonly access: 'pair'; handle(open: OpenPair, incoming: Incoming): Promise<RouteReply> }
    | { readonly access: 'administrator'; handle(scope: AdministratorScope, incoming: Incoming): Promise<RouteReply> }
    | { readonly access: 'bot'; handle(activity: unknown, authorization: string | undefined): Promise<BotReply> }
  );

/** For routes whose path and method say it all: a body is neither needed nor looked at. */
export const anyBody = z.unknown();
/** For routes whose path names nothing. */
export const noParams = z.strictObject({});

export type Parsed<Params, Body, Query = unknown> = Omit<Place, 'params' | 'body' | 'query'> & {
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<Body>;
  /** Left out: no query is looked at. */
  readonly query?: z.ZodType<Query>;
};

type Input<Params, Body, Query> = { readonly params: Params; readonly body: Body; readonly query: Query };

export type Handler<Subject, Params, Body, Result = RouteReply, Query = unknown> = (
  subject: Subject,
  input: Input<Params, Body, Query>,
) => Promise<Result>;

/** A `member` route whose handler gets its input parsed. */
export const memberRoute = <Params, Body, Query = unknown>(
  parsed: Parsed<Params, Body, Query>,
  handler: Handler<OpenTeam, Params, Body, RouteReply, Query>,
): Extract<Route, { access: 'member' }> => ({
  ...parsed,
  access: 'member',
  handle: (open, incoming) => handler(open, parseIncoming(parsed, incoming)),
});

/** A `member` route that reads the team's board: of the current week, unless its path wishes for more. */
export const boardRoute = <Params, Body>(
  parsed: Parsed<Params, Body>,
  handler: Handler<OpenTeam, Params, Body>,
  wish: (params: Params) => BoardWish = () => ({}),
): Route => ({
  ...memberRoute(parsed, handler),
  withBoard: (params) => {
    const { data, success } = parsed.params.safeParse(params);
    return success ? wish(data) : {};
  },
});

/** A `self` route whose handler gets its input parsed. */
export const selfRoute = <Params, Body, Query = unknown>(
  parsed: Parsed<Params, Body, Query>,
  handler: Handler<SelfScope, Params, Body, RouteReply, Query>,
): Route => ({
  ...parsed,
  access: 'self',
  handle: (scope, incoming) => handler(scope, parseIncoming(parsed, incoming)),
});

/** An `administrator` route whose handler gets its input parsed. */
export const administratorRoute = <Params, Body, Query = unknown>(
  parsed: Parsed<Params, Body, Query>,
  handler: Handler<AdministratorScope, Params, Body, RouteReply, Query>,
): Route => ({
  ...parsed,
  access: 'administrator',
  handle: (scope, incoming) => handler(scope, parseIncoming(parsed, incoming)),
});

/** A `pair` route whose handler gets its input parsed. */
export const pairRoute = <Params, Body, Query = unknown>(
  parsed: Parsed<Params, Body, Query>,
  handler: Handler<OpenPair, Params, Body, RouteReply, Query>,
): Route => ({
  ...parsed,
  access: 'pair',
  handle: (open, incoming) => handler(open, parseIncoming(parsed, incoming)),
});

const parseIncoming = <Params, Body, Query>(
  { params, body, query }: Parsed<Params, Body, Query>,
  incoming: Incoming,
): Input<Params, Body, Query> => ({
  params: parseRequest(params, incoming.params),
  // Where a route asks for none, `Query` is `unknown`, and whatever it is fits.
  query: query === undefined ? (undefined as Query) : parseRequest(query, incoming.query),
  body: parseRequest(body, incoming.body),
});

export const ok = (body: unknown): RouteReply => ({ kind: 'ok', body });
export const empty: RouteReply = { kind: 'empty' };
export const problem = (code: ProblemCode, parts?: readonly string[]): RouteReply => ({ kind: 'problem', code, parts });
