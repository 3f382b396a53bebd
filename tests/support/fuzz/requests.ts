import fc from 'fast-check';
import type { OpenApiDocument, Operation } from '#server/openapi/openapi-document.ts';
import { hostileAuthorizations, hostileBodies, hostileQueries, hostileSegments, hostileTypes } from './hostile.ts';
import { valuesOf } from './json-schema.ts';
import type { Known } from './json-schema.ts';
import { spoilField } from './spoil-field.ts';

export type FuzzRequest = {
  /** `PUT /api/teams/{teamId}/settings` */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** Whose token it carries; `undefined`: what it carries is in `headers`. */
  readonly caller: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
  readonly flaw: Flaw;
};

/** What is wrong with a request, if anything. */
type Flaw = 'none' | 'field' | 'body' | 'segment' | 'query' | 'type' | 'authorization';

const flaws: readonly (readonly [Flaw, weight: number])[] = [
  ['none', 8],
  ['field', 6],
  ['body', 3],
  ['segment', 3],
  ['query', 2],
  ['type', 1],
  ['authorization', 2],
];

type Needs = { readonly document: OpenApiDocument; readonly callers: readonly string[]; readonly known: Known };

/** Requests to every route of the description, as it asks for them and otherwise. */
export const requestsTo = ({ document, callers, known }: Needs): fc.Arbitrary<FuzzRequest> => {
  const shapes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => shapeOf(path, method, operation, known)),
  );
  const flaw = fc.oneof(...flaws.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })));
  return fc
    .tuple(fc.constantFrom(...shapes), flaw, fc.constantFrom(...callers))
    .chain(([shape, name, caller]) => spoil(shape, name, caller));
};

type Shape = {
  readonly operation: string;
  readonly path: string;
  readonly method: FuzzRequest['method'];
  readonly params: fc.Arbitrary<Readonly<Record<string, string>>>;
  readonly query: fc.Arbitrary<string>;
  readonly body: fc.Arbitrary<unknown> | undefined;
};

const shapeOf = (path: string, method: string, operation: Operation, known: Known): Shape => {
  const textsOf = (place: 'path' | 'query') =>
    fc.record(
      Object.fromEntries(
        operation.parameters
          .filter((one) => one.in === place)
          .map(({ name, schema }) => [name, valuesOf(schema, known, name).map((value) => encode(String(value)))]),
      ),
    );
  const body = operation.requestBody?.content['application/json'].schema;
  return {
    operation: `${method.toUpperCase()} ${path}`,
    path,
    method: method.toUpperCase() as FuzzRequest['method'],
    params: textsOf('path'),
    query: textsOf('query').map((values) => new URLSearchParams(values).toString()),
    body: body && valuesOf(body, known),
  };
};

/** Half a surrogate pair cannot travel in an address. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const spoil = (shape: Shape, flaw: Flaw, caller: string): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      params: flaw === 'segment' ? spoilOne(shape.params, hostileSegments) : shape.params,
      query: flaw === 'query' ? hostileQueries : shape.query,
      payload: payloadOf(shape, flaw),
      type: flaw === 'type' ? hostileTypes : fc.constant('application/json'),
      authorization: flaw === 'authorization' ? hostileAuthorizations : fc.constant(undefined),
    })
    .map(({ params, query, payload, type, authorization }) => ({
      operation: shape.operation,
      method: shape.method,
      url: `${shape.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')}${query === '' ? '' : `?${query}`}`,
      caller: flaw === 'authorization' ? undefined : caller,
      headers: {
        ...(payload === undefined ? {} : { 'content-type': type }),
        ...(authorization === undefined ? {} : { authorization }),
        'x-forwarded-for': '203.0.113.9',
        'x-request-id': 'not-mine',
      },
      payload,
      flaw,
    }));

const payloadOf = ({ body, method }: Shape, flaw: Flaw): fc.Arbitrary<string | Buffer | undefined> => {
  if (flaw === 'body') return hostileBodies;
  if (body === undefined) return method === 'GET' ? fc.constant(undefined) : fc.constantFrom(undefined, '', '{}');
  return (flaw === 'field' ? spoilField(body) : body).map((value) => JSON.stringify(value));
};

const spoilOne = (
  params: Shape['params'],
  hostile: fc.Arbitrary<string>,
): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc.tuple(params, hostile, fc.nat()).map(([values, segment, at]) => {
    const names = Object.keys(values);
    const name = names[at % names.length];
    return name === undefined ? values : { ...values, [name]: segment };
  });
