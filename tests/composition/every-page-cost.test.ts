import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { PairView } from '#contracts/pair-api.ts';
import { startApiServer } from '../support/api-server.ts';
import { openCountedServer } from '../support/counted-server.ts';
import type { CountedServer } from '../support/counted-server.ts';
import { layOutPages } from '../support/lay-out-pages.ts';
import { countedPages, openPage } from '../support/pages.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

let server: CountedServer;
let allianceId: PairView['allianceId'];
beforeAll(async () => {
  server = await openCountedServer();
  allianceId = await layOutPages(server);
});
afterAll(() => server.stop());

describe('a page makes two round trips to the storage at most, and no more requests than it did', () => {
  test.each(countedPages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { roundTrips, requests } = await server.count(() => openPage(server, page, allianceId));
    expect(roundTrips).toBeLessThanOrEqual(2);
    expect(requests).toBeLessThanOrEqual(page.requests);
  });
});

test('every route that is read is of one of the pages', async () => {
  const api = await startApiServer();
  const paths = countedPages.flatMap((page) => page.paths('an-alliance')).map((path) => path.split('?')[0] ?? '');
  const isRead = (route: string): boolean => {
    const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
    return paths.some((path) => pattern.test(path));
  };
  const read = api.routes.filter(
    ({ method, access }) => method === 'GET' && !['public', 'operator', 'administrator'].includes(access),
  );
  await api.stop();
  // What is fetched to be kept is no page.
  expect(
    read
      .map(({ path }) => path)
      .filter((path) => !isRead(path) && !path.endsWith('/slides') && path !== '/api/me/data'),
  ).toEqual([]);
});
