import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LocalPerson } from '../people.ts';
import { isZone } from '../wall-clock.ts';
import type { EventView } from './event-json.ts';

/** Where the Graph stand-in answers. */
export const graphPath = '/local/graph/v1.0';

declare module 'fastify' {
  // Declaration merging is the framework's way of typing what a hook adds to a request.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface FastifyRequest {
    graphPerson: LocalPerson | undefined;
  }
}

/** Graph's error body. */
export const refuse = async (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): Promise<FastifyReply> => await reply.code(status).send({ error: { code, message } });

/** Whose request this is; the sign-in check has run before every route. */
export const ownerOf = (request: FastifyRequest): LocalPerson => {
  if (request.graphPerson === undefined) throw new Error('a Graph route ran without its sign-in check');
  return request.graphPerson;
};

export type Query = Readonly<Record<string, string | undefined>>;

/** The query, where the last of repeated parameters counts. */
export const queryOf = (request: FastifyRequest): Query => {
  const url = new URL(request.url, 'http://localhost');
  return Object.fromEntries(url.searchParams);
};

const preferredZone = (request: FastifyRequest): string => {
  const prefer = [request.headers['prefer'] ?? []].flat().join(',');
  const zone = /outlook\.timezone="([^"]+)"/.exec(prefer)?.[1];
  return zone !== undefined && isZone(zone) ? zone : 'UTC';
};

const expandedProperties = (query: Query): readonly string[] => {
  const expand = query['$expand'] ?? '';
  if (!expand.startsWith('singleValueExtendedProperties')) return [];
  return [...expand.matchAll(/id eq '((?:[^']|'')*)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'"));
};

/** How this caller wants events told. */
export const viewOf = (request: FastifyRequest): EventView => {
  const query = queryOf(request);
  return {
    ownerAddress: ownerOf(request).address,
    origin: `${request.protocol}://${request.host}`,
    zone: preferredZone(request),
    properties: expandedProperties(query),
    select: query['$select']?.split(',').map((name) => name.trim()) ?? [],
  };
};
