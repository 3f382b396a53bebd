import { z } from 'zod';
import type { Replies } from '#contracts/replies.ts';
import { problemShape } from '../problem.ts';
import type { Route } from '../route.ts';
import replyShapes from './reply-shapes.json' with { type: 'json' };
import { securityOf, securitySchemes } from './security-schemes.ts';

type Json = Readonly<Record<string, unknown>>;

/** A description of the API as OpenAPI 3.1 has it. */
export type OpenApiDocument = {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Json;
};

/** One route of it. */
export type Operation = {
  readonly security: readonly Json[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: { readonly 'application/json': { schema: Json } };
  };
  readonly responses: Json;
};

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Json;
};

/**
 * Describes `routes` out of what they declare of themselves; there is no other description to keep in step with them. The
 * shapes of replies are written from the types of the contracts, which a running server has no more: `npm run reply-shapes`.
 */
export const openApiDocument = (routes: readonly Route[]): OpenApiDocument => ({
  openapi: '3.1.1',
  info: {
    title: 'Alliance',
    version: '1',
    description:
      'What the tab and the pane ask of the server. Of errors the code alone is for programs to read. Replies hold what is described and nothing else.',
  },
  paths: pathsOf(routes),
  components: {
    securitySchemes,
    schemas: { ...replyShapes, Problem: schemaOf(problemShape) },
    responses: { Problem: problemReply('What went wrong.') },
  },
});

const pathsOf = (routes: readonly Route[]): OpenApiDocument['paths'] => {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return paths;
};

const operationOf = (route: Route): Operation => {
  const body = route.body && schemaOf(route.body);
  return {
    security: securityOf(route.access),
    parameters: [...parametersIn('path', route.params), ...parametersIn('query', route.query)],
    // A schema that says nothing is that of a body that is not looked at.
    ...(body !== undefined && Object.keys(body).length > 0
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    responses: { ...successOf(route), ...failures },
  };
};

const successOf = ({ gives = ['application/json'], shows }: Route): Json => {
  if (gives.length === 0) return { 204: { description: 'Done.' } };
  const contentOf = (mediaType: string): Json =>
    mediaType === 'application/json' && shows !== undefined ? { schema: referTo(shows) } : {};
  const content = Object.fromEntries(gives.map((mediaType) => [mediaType, contentOf(mediaType)]));
  return { 200: { description: 'Done.', content } };
};

const referTo = (name: keyof Replies | 'Problem'): Json => ({ $ref: `#/components/schemas/${name}` });

const problemContent = { 'application/problem+json': { schema: referTo('Problem') } };

const problemReply = (description: string, headers: Json = {}): Json => ({
  description,
  headers: { 'x-request-id': { description: 'Finds the request in the log.', schema: { type: 'string' } }, ...headers },
  content: problemContent,
});

const failures: Json = {
  401: problemReply('A valid token is needed.', { 'www-authenticate': { schema: { type: 'string' } } }),
  429: problemReply('Too many requests.', { 'retry-after': { description: 'Seconds.', schema: { type: 'integer' } } }),
  '4XX': { $ref: '#/components/responses/Problem' },
  '5XX': { $ref: '#/components/responses/Problem' },
};

const parametersIn = (place: Parameter['in'], schema: z.ZodType | undefined): readonly Parameter[] => {
  const { properties = {}, required = [] } = schema === undefined ? {} : objectShape.parse(schemaOf(schema));
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
};

const objectShape = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  required: z.array(z.string()).optional(),
});

/** As it travels towards us; what only a function decides is left out. */
const schemaOf = (schema: z.ZodType): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if ($schema !== dialect) throw new Error('OpenAPI 3.1 speaks another dialect of JSON Schema');
  return rest;
};

const dialect = 'https://json-schema.org/draft/2020-12/schema';
