import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { TokenVerifier } from '#ports/token-verifier.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { admitMember, admitToPair, authenticate } from './auth.ts';
import { sendProblem } from './error-reply.ts';
import type { Incoming, Route, RouteReply } from './route.ts';

export type Guards = { readonly verifier: TokenVerifier; readonly gate: Gate };

/** Bytes of one activity from the Bot Connector, which Teams keeps below some 100 KB. */
const activityLimit = 256 * 1024;

type Registered = {
  readonly onRequest?: (request: FastifyRequest) => Promise<void>;
  readonly handler: RouteHandlerMethod;
  readonly bodyLimit?: number;
};

/** Puts every route of the table behind the guard that its `access` names. */
export const registerRoutes = (app: FastifyInstance, routes: readonly Route[], guards: Guards): void => {
  for (const route of routes) {
    app.route({ method: route.method, url: route.path, ...registered(route, guards) });
  }
};

const registered = (route: Route, { verifier, gate }: Guards): Registered => {
  switch (route.access) {
    case 'public':
      return { handler: async (request, reply) => sendReply(request, reply, await route.handle()) };
    case 'self':
      return guarded(
        async (request) => gate.openSelf(await authenticate(request, verifier)),
        (scope, incoming) => route.handle(scope, incoming),
      );
    case 'member':
      return guarded(
        async (request) => admitMember(request, await authenticate(request, verifier), gate),
        (open, incoming) => route.handle(open, incoming),
      );
    case 'pair':
      return guarded(
        async (request) => admitToPair(request, await authenticate(request, verifier), gate),
        (open, incoming) => route.handle(open, incoming),
      );
    case 'bot':
      return {
        bodyLimit: activityLimit,
        handler: async (request, reply) => {
          const { status, body } = await route.handle(request.body, request.headers.authorization);
          return reply.code(status).send(body);
        },
      };
  }
};

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
    case 'file':
      return reply
        .type(result.mediaType)
        .header('content-disposition', `attachment; filename="${result.name}"`)
        .send(result.bytes);
    case 'problem':
      return sendProblem(request, reply, result.code);
  }
};
