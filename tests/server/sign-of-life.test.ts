import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/shared/ids.ts';
import { alliancePath, startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, friday, stranger, tenantId } from '../support/sample-team.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  for (const person of [ada, stranger]) await server.world.absences.note(tenantId(1), person, friday);
});
afterEach(() => server.stop());

/** What is done beside the answer has been done once all that was under way has had its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const absenceOf = async (person: PersonId) => {
  await settled();
  return server.world.absences.load(tenantId(1), person);
};

describe('whoever uses the tab or the pane', () => {
  test.each(['/api/me/preferences', '/api/me/farewell', alliancePath])('is there: %s', async (url) => {
    await server.callAs(ada, { url });
    expect(await absenceOf(ada)).toBeUndefined();
    expect(await absenceOf(stranger)).toBe(friday);
  });

  test('is there also where no team lets them in', async () => {
    expect((await server.callAs(stranger, { url: alliancePath })).statusCode).toBe(404);
    expect(await absenceOf(stranger)).toBeUndefined();
  });

  test('is not there for a token that is none', async () => {
    const reply = await server.app.inject({ url: alliancePath, headers: { authorization: 'Bearer not.a.token' } });
    expect(reply.statusCode).toBe(401);
    expect(await absenceOf(ada)).toBe(friday);
  });
});
