import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import { startApiServer } from '../../support/api-server.ts';
import type { ApiServer } from '../../support/api-server.ts';

let server: ApiServer;
let document: OpenApiDocument;

beforeAll(async () => {
  server = await startApiServer();
  document = (await server.app.inject('/api/openapi.json')).json<OpenApiDocument>();
});
afterAll(() => server.stop());

const operationAt = (path: string, method: string) => document.paths[path]![method]!;

test('the description is good OpenAPI 3.1', async () => {
  const result = await new Validator().validate({ ...document });
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('every route of the table is described, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = server.routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(described.toSorted()).toEqual(served.toSorted());
});

/** The tree that the router prints, as whole paths: four characters of indentation a level. */
const pathsIn = (tree: string): readonly string[] => {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods] = /^(.*?[├└]── )(\S*)( \(.*)?$/.exec(line) ?? [];
    const level = indent.length / 4;
    if (level === 0) return [];
    above.splice(level - 1, above.length, part);
    return methods === undefined ? [] : [above.join('')];
  });
};

test('the server answers under no other address but those, its pages and its scripts', () => {
  const registered = pathsIn(server.app.printRoutes({ commonPrefix: false }));
  // What lies below a page or among the scripts the router prints in pieces.
  const whole = registered.filter((path) => !path.includes('*'));
  const pages = ['/tab', '/outlook', '/outlook/events'];
  expect(new Set(whole)).toEqual(new Set([...server.routes.map(({ path }) => path), ...pages]));
  expect(registered.length - whole.length).toBe(['/tab/*', '/outlook/*', '/assets/*'].length);
});

test('what a path names is described from the schema that it is read with', () => {
  const { parameters } = operationAt('/api/teams/{teamId}/alliance/versions/{version}/commitments', 'post');
  expect(parameters).toEqual([
    expect.objectContaining({ name: 'teamId', in: 'path', required: true }),
    { name: 'version', in: 'path', required: true, schema: { type: 'integer', minimum: 1, maximum: 10_000 } },
  ]);
});

test('what a query asks for is described, with what may be left out', () => {
  const { parameters } = operationAt('/api/teams/{teamId}/alliance/export', 'get');
  const inQuery = parameters.filter((one) => one.in === 'query');
  expect(inQuery).toEqual([
    { name: 'format', in: 'query', required: true, schema: { type: 'string', enum: ['md', 'html'] } },
    { name: 'language', in: 'query', required: false, schema: { type: 'string', enum: ['en', 'it'], default: 'en' } },
  ]);
});

test('what a body holds is described, down to how long a text may be', () => {
  const body = operationAt('/api/teams/{teamId}/alliance/answers/{promptId}', 'put').requestBody;
  expect(body?.content['application/json'].schema).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['text', 'basedOn'],
    properties: {
      text: { type: 'string', maxLength: 4000 },
      basedOn: { type: 'integer', minimum: 0, maximum: 1_000_000 },
    },
  });
});

test('a route that looks at no body asks for none', () => {
  expect(operationAt('/api/teams/{teamId}/alliance', 'get')).not.toHaveProperty('requestBody');
  expect(operationAt('/api/teams/{teamId}/alliance/opening', 'post')).not.toHaveProperty('requestBody');
});

test('a route says what it replies with', () => {
  const repliesOf = (path: string, method: string) => operationAt(path, method).responses;
  expect(repliesOf('/api/alliances/{allianceId}/export', 'get')).toMatchObject({
    200: { content: { 'text/markdown': {}, 'text/html': {} } },
  });
  expect(repliesOf('/api/me/focus-times', 'delete')).toMatchObject({ 204: {} });
  expect(repliesOf('/api/me/week', 'get')).toMatchObject({
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/MyWeekView' } } } },
  });
});

test('what a reply of JSON holds is described, but for what the Bot Framework asks for', () => {
  const undescribed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) => {
      const { content } = (responses[200] ?? {}) as { readonly content?: Readonly<Record<string, object>> };
      const json = content?.['application/json'];
      return json === undefined || 'schema' in json ? [] : [`${method} ${path}`];
    }),
  );
  expect(undescribed).toEqual(['post /api/messages']);
});

test('a route says who may call it', () => {
  expect(operationAt('/api/me/week', 'get').security).toEqual([{ person: [] }]);
  expect(operationAt('/api/messages', 'post').security).toEqual([{ botConnector: [] }]);
  expect(operationAt('/status', 'get').security).toEqual([{ operator: [] }]);
  expect(operationAt('/healthz', 'get').security).toEqual([]);
});

test('errors are described as problems', () => {
  for (const methods of Object.values(document.paths))
    for (const { responses } of Object.values(methods))
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '429', '4XX', '5XX']));
  expect(document.components).toMatchObject({
    schemas: { Problem: { required: ['type', 'title', 'status', 'code', 'requestId'] } },
  });
});
