import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RateLimits } from '#config/rate-limits.ts';
import type { Principal } from '#domain/people/scope.ts';
import { RequestProblem } from './request-problem.ts';

/** By what someone is counted. */
export type Counted = Pick<Principal, 'tenantId' | 'personId'>;

/** Counts requests in this process alone. @throws RequestProblem `too-many-requests` where there were too many */
export type RateLimiter = {
  /** Turns away an address from which too many have come that proved nothing. Counts nothing itself. */
  heedAddress(request: FastifyRequest): Promise<void>;
  /** Counts a request that proved nothing, by its address. */
  countStranger(request: FastifyRequest): Promise<void>;
  /** Counts a request of someone whose token was verified: theirs, and their tenant's. */
  countPerson(request: FastifyRequest, principal: Counted): Promise<void>;
};

const minute = 60_000;

/** People and addresses that are remembered; of more, those not heard of for longest begin anew. */
const remembered = 50_000;

const unlimited: RateLimiter = {
  heedAddress: () => Promise.resolve(),
  countStranger: () => Promise.resolve(),
  countPerson: () => Promise.resolve(),
};

/** @param limits `undefined`: nobody is limited */
export const makeRateLimiter = async (app: FastifyInstance, limits: RateLimits | undefined): Promise<RateLimiter> => {
  if (limits === undefined) return unlimited;
  await app.register(rateLimit, { global: false });
  const people = new WeakMap<FastifyRequest, Counted>();
  const counter = (max: number, keyOf: (principal: Counted) => string): Counter =>
    app.createRateLimit({
      max,
      timeWindow: minute,
      cache: remembered,
      keyGenerator: (request) => keyOf(principalIn(people, request)),
    } as CounterOptions);
  const byPerson = counter(limits.person, ({ tenantId, personId }) => `${tenantId}:${personId}`);
  const byTenant = counter(limits.tenant, ({ tenantId }) => tenantId);
  const byAddress = app.createRateLimit({
    max: limits.address,
    timeWindow: minute,
    cache: remembered,
  } as CounterOptions);
  return {
    heedAddress: async (request) => {
      expectRoom(await byAddress(request, { increment: false }));
    },
    countStranger: async (request) => {
      expectRoom(await byAddress(request));
    },
    countPerson: async (request, principal) => {
      people.set(request, principal);
      expectRoom(await byPerson(request));
      expectRoom(await byTenant(request));
    },
  };
};

type Counter = ReturnType<FastifyInstance['createRateLimit']>;
// Its types leave out `cache`, which it passes on to where it counts.
type CounterOptions = NonNullable<Parameters<FastifyInstance['createRateLimit']>[0]>;

const principalIn = (people: WeakMap<FastifyRequest, Counted>, request: FastifyRequest): Counted => {
  const principal = people.get(request);
  if (principal === undefined) throw new Error('a request was counted before it was known whose it is');
  return principal;
};

const expectRoom = (count: Awaited<ReturnType<Counter>>): void => {
  if (!count.isAllowed && count.isExceeded) throw new RequestProblem('too-many-requests', count.ttl);
};
