import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import { startApiServer } from '../../support/api-server.ts';
import type { ApiServer } from '../../support/api-server.ts';
import { complaintsAboutShape } from '../../support/reply-shapes/described-reply.ts';
import { renderReplyShapes, replyShapesFile } from '../../support/reply-shapes/reply-shapes.ts';
import { ada } from '../../support/sample-team.ts';

let server: ApiServer;
let document: OpenApiDocument;

beforeAll(async () => {
  server = await startApiServer();
  document = (await server.app.inject('/api/openapi.json')).json<OpenApiDocument>();
});
afterAll(() => server.stop());

test('the shapes are those of the contracts; npm run reply-shapes writes them anew', async () => {
  const [kept, made] = await Promise.all([readFile(replyShapesFile, 'utf8'), renderReplyShapes()]);
  expect(kept).toBe(made);
});

describe('a reply', () => {
  const preferences = async (): Promise<Record<string, unknown>> =>
    (await server.callAs(ada, { url: '/api/me/preferences' })).json();
  const complaintsAbout = (value: unknown) => complaintsAboutShape(document, 'PreferencesView', value);

  test('as the server gives it has its shape', async () => {
    expect(complaintsAbout(await preferences())).toEqual([]);
  });

  test('with a field that nothing describes is off: what is not meant for someone does not pass', async () => {
    expect(complaintsAbout({ ...(await preferences()), token: 'x' })).toEqual([
      expect.stringContaining('"additionalProperty":"token"'),
    ]);
  });

  test('without a field is off', async () => {
    const { revision, ...rest } = await preferences();
    expect(revision).toEqual(expect.any(Number));
    expect(complaintsAbout(rest)).toEqual([expect.stringContaining('"missingProperty":"revision"')]);
  });

  test('with a field of another kind is off', async () => {
    expect(complaintsAbout({ ...(await preferences()), revision: '1' })).toEqual([
      expect.stringContaining('/revision must be number'),
    ]);
  });
});
