import { randomUUID } from 'node:crypto';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerConfig } from '#config/config.ts';
import type { Clock } from '#ports/clock.ts';
import { replyToError, sendProblem } from './error-reply.ts';
import { registerAssets } from './assets.ts';
import { registerPages } from './pages.ts';
import { makeRateLimiter } from './rate-limiter.ts';
import { registerRoutes } from './register-routes.ts';
import type { Guards } from './register-routes.ts';
import type { Route } from './route.ts';
import { trustedProxy } from './trusted-proxy.ts';
import { apiHeaders } from './security-headers.ts';

/** Bytes of a request's body; the longest one that the API asks for has some 20 KB. */
const bodyLimit = 64 * 1024;

/** Sees every request first; one that it replies to goes no further. */
export type Doorkeeper = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

type Needs = {
  readonly config: ServerConfig;
  readonly routes: readonly Route[];
  readonly guards: Guards;
  readonly log: FastifyBaseLogger;
  readonly clock: Clock;
  readonly doorkeeper?: Doorkeeper | undefined;
};

/**
 * The whole HTTP server, not listening yet.
 *
 * The API lives in a context of its own, so that what is registered beside it keeps its own headers and parsers.
 */
export const makeHttp = async ({ config, routes, guards, log, clock, doorkeeper }: Needs): Promise<FastifyInstance> => {
  const app = fastify({
    bodyLimit,
    trustProxy: trustedProxy(config.trustedProxies),
    loggerInstance: log,
    // Fastify's own lines name whole addresses, hence teams; ours below name the route.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => {
      replyToError(error, request, reply);
    },
  });
  app.setErrorHandler(replyToError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'no-such-page'));
  app.addHook('onResponse', logReply);
  if (doorkeeper !== undefined) app.addHook('onRequest', doorkeeper);
  await app.register(async (api) => {
    api.addHook('onRequest', (request, reply, done) => {
      void reply.headers({ ...apiHeaders, 'x-request-id': request.id, date: httpDate(clock) });
      done();
    });
    takeJsonOnly(api);
    registerRoutes(api, routes, guards, await makeRateLimiter(api, config.rateLimits));
  });
  registerPages(app, config);
  await app.register((assets) => registerAssets(assets, config.assetsDir));
  return app;
};

/** Our clients take their time from this header, as RFC 9110 writes it: it has to be the time that we decide by. */
const httpDate = (clock: Clock): string => new Date(clock.now()).toUTCString();

/** Says what kind of request ended how; never who sent it, to which team, or what it held. */
const logReply = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  const { method, routeOptions } = request;
  const ms = Math.round(reply.elapsedTime);
  request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms }, 'request');
  done();
};

/** An empty body is as good as none: some clients name a type for it all the same. */
const takeJsonOnly = (app: FastifyInstance): void => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parseJson(request, body, done);
  });
};
