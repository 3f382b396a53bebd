import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { z } from 'zod';
import type { Principal } from '#domain/people/scope.ts';
import type { TokenVerifier } from '#ports/token-verifier.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { HeedSign } from '#usecases/privacy/heed-sign.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import { admitAdministrator, admitMember, admitToPair, authenticate } from './auth.ts';
import { sendProblem } from './error-reply.ts';
import { makeProvenTokens } from './proven-tokens.ts';
import type { ProvenTokens } from './proven-tokens.ts';
import type { Counted, RateLimiter } from './rate-limiter.ts';
import { RequestProblem } from './request-problem.ts';
import type { Incoming, Route, RouteReply, Visit } from './route.ts';
import { plainPageHeaders } from './security-headers.ts';

export type Guards = {
  readonly verifier: TokenVerifier;
  readonly gate: Gate;
  readonly openBoard: OpenBoard;
  /** Told of everyone who sends a request, beside it. */
  readonly heedSign: HeedSign;
};

type Watched = Omit<Guards, 'verifier' | 'heedSign'> & {
  readonly limiter: RateLimiter;
  /** What the Bot Connector has signed. */
  readonly signed: ProvenTokens<true>;
  /** Who sends the request, once they have been counted. */
  readonly identify: (request: FastifyRequest) => Promise<Principal>;
};

/** Bytes of one activity from the Bot Connector, which Teams keeps below some 100 KB. */
const activityLimit = 256 * 1024;

type Registered = {
  readonly onRequest?: (request: FastifyRequest) => Promise<void>;
  readonly handler: RouteHandlerMethod;
  readonly bodyLimit?: number;
};

/** Puts every route of the table behind the guard that its `access` names. */
export const registerRoutes = (
  app: FastifyInstance,
  routes: readonly Route[],
  { verifier, heedSign, ...guards }: Guards,
  limiter: RateLimiter,
): void => {
  const watched = {
    ...guards,
    limiter,
    signed: makeProvenTokens<true>(),
    identify: identifying({ verifier, heedSign }, limiter),
  };
  for (const route of routes) {
    app.route({ method: route.method, url: route.path, ...registered(route, watched) });
  }
};

const registered = (route: Route, { limiter, signed, identify, gate, openBoard }: Watched): Registered => {
  switch (route.access) {
    case 'public':
      return { handler: async (request, reply) => sendReply(request, reply, await route.handle()) };
    case 'operator':
      return forOperator(route, limiter);
    case 'self':
      return guarded(
        async (request) => gate.openSelf(await identify(request)),
        (scope, incoming) => route.handle(scope, incoming),
      );
    case 'member':
      return guarded(
        async (request) => {
          const { withBoard } = route;
          const open: OpenBoard = (asker, teamId) =>
            withBoard === undefined
              ? gate.openTeam(asker, teamId)
              : openBoard(asker, teamId, withBoard(request.params));
          return admitMember(request, await identify(request), open);
        },
        (open, incoming) => route.handle(open, incoming),
      );
    case 'pair':
      return guarded(
        async (request) => admitToPair(request, await identify(request), gate),
        (open, incoming) => route.handle(open, incoming),
      );
    case 'administrator':
      return guarded(
        async (request) => admitAdministrator(await identify(request), gate),
        (scope, incoming) => route.handle(scope, incoming),
      );
    case 'bot':
      return forBotConnector(route, limiter, signed);
  }
};

const forOperator = (route: Extract<Route, { readonly access: 'operator' }>, limiter: RateLimiter): Registered => ({
  handler: async (request, reply) => {
    const visit = visitOf(request);
    try {
      // A key that is not known is a guess, and a known one is asked for by hand.
      await limiter.countStranger(request);
    } catch (error) {
      if (!(error instanceof RequestProblem) || error.retryAfterMs === undefined || route.turnAway === undefined)
        throw error;
      void reply.header('retry-after', Math.ceil(error.retryAfterMs / 1000));
      return sendReply(request, reply, route.turnAway(visit, error.retryAfterMs));
    }
    return sendReply(request, reply, await route.handle(visit));
  },
});

const forBotConnector = (
  route: Extract<Route, { readonly access: 'bot' }>,
  limiter: RateLimiter,
  signed: ProvenTokens<true>,
): Registered => ({
  bodyLimit: activityLimit,
  onRequest: async (request) => {
    if (signed.whoOf(request.headers.authorization) === undefined) await limiter.heedAddress(request);
  },
  handler: async (request, reply) => {
    const { authorization } = request.headers;
    const { status, body } = await route.handle(request.body, authorization);
    // Who is the Bot Connector is not limited: it brings what people do in all of Teams.
    if (status === 200) signed.note(authorization, true);
    if (status === 401) {
      signed.forget(authorization);
      await limiter.countStranger(request);
    }
    return reply.code(status).send(body);
  },
});

/**
 * Whoever proves nothing is counted by their address, before the next proof is looked at; all others by who they are. A token
 * that was proven here once passes by what strangers do at its address, and waits with its person before it is proven again.
 */
const identifying = (
  { verifier, heedSign }: Pick<Guards, 'verifier' | 'heedSign'>,
  limiter: RateLimiter,
): Watched['identify'] => {
  const proven = makeProvenTokens<Counted>();
  return async (request) => {
    const { authorization } = request.headers;
    const known = proven.whoOf(authorization);
    await (known === undefined ? limiter.heedAddress(request) : limiter.countPerson(request, known));
    const principal = await authenticate(request, verifier).catch(async (error: unknown) => {
      proven.forget(authorization);
      if (error instanceof RequestProblem) await limiter.countStranger(request);
      throw error;
    });
    const { tenantId, personId } = principal;
    proven.note(authorization, { tenantId, personId });
    if (known === undefined) await limiter.countPerson(request, principal);
    void heedSign({ tenantId, personId });
    return principal;
  };
};

const visitSchema = z.object({ key: z.string() });

const visitOf = ({ query, headers }: FastifyRequest): Visit => ({
  key: visitSchema.safeParse(query).data?.key,
  accept: headers.accept,
  acceptLanguage: headers['accept-language'],
});

/** Admits on `onRequest`, before the body is read: a stranger cannot even make us parse one. */
const guarded = <Subject extends object>(
  admit: (request: FastifyRequest) => Promise<Subject>,
  handle: (subject: Subject, incoming: Incoming) => Promise<RouteReply>,
): Registered => {
  const admitted = new WeakMap<FastifyRequest, Subject>();
  return {
    onRequest: async (request) => {
      admitted.set(request, await admit(request));
    },
    handler: async (request, reply) => {
      const subject = admitted.get(request);
      if (subject === undefined) throw new Error('a guarded route ran without its guard');
      return sendReply(request, reply, await handle(subject, request));
    },
  };
};

const sendReply = (request: FastifyRequest, reply: FastifyReply, result: RouteReply): FastifyReply => {
  switch (result.kind) {
    case 'ok':
      return reply.send(result.body);
    case 'empty':
      return reply.code(204).send();
    case 'document':
      return reply.type(`${result.mediaType}; charset=utf-8`).send(result.text);
    case 'page':
      return reply
        .code(result.status)
        .headers({ ...plainPageHeaders, 'content-language': result.language })
        .type('text/html; charset=utf-8')
        .send(result.html);
    case 'file':
      return reply
        .type(result.mediaType)
        .header('content-disposition', `attachment; filename="${result.name}"`)
        .send(result.bytes);
    case 'problem':
      return sendProblem(request, reply, result.code, result.parts);
  }
};
