import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TableClient } from '@azure/data-tables';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { dueRow, duePartition } from '#adapters/tables/due-keys.ts';
import type { DueJob } from '#ports/due-index.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';

/** A page as Azure answers with: it may hold nothing and go on all the same. */
type Page = { readonly rows: readonly DueJob[]; readonly next?: string };

let pages: Page[];
let asked: string[];
let server: ReturnType<typeof createServer>;
let table: TableClient;

const rowOf = ({ job, ...due }: DueJob) => ({
  'odata.etag': `W/"${due.owner}"`,
  PartitionKey: duePartition(due),
  RowKey: dueRow(due),
  schema: 1,
  ...due,
  job: JSON.stringify(job),
});

beforeEach(async () => {
  [pages, asked] = [[], []];
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    asked.push(url.searchParams.get('NextPartitionKey') ?? url.searchParams.get('$filter') ?? '');
    const { rows, next } = pages.shift() ?? { rows: [] };
    response.writeHead(200, {
      'content-type': 'application/json;odata=minimalmetadata',
      ...(next !== undefined && {
        'x-ms-continuation-nextpartitionkey': next,
        'x-ms-continuation-nextrowkey': next,
      }),
    });
    response.end(JSON.stringify({ value: rows.map(rowOf) }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // `listen` on a port gives an address with one.
  const { port } = server.address() as AddressInfo;
  const endpoint = `DefaultEndpointsProtocol=http;AccountName=local;AccountKey=bG9jYWw=;TableEndpoint=http://127.0.0.1:${port}/local;`;
  table = TableClient.fromConnectionString(endpoint, 'Due', { allowInsecureConnection: true });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const due = (number: number, at = friday): DueJob => ({
  at,
  tenantId: tenantId(1),
  owner: teamId(number),
  name: 'needs',
  job: { kind: 'draw-voices', tenantId: tenantId(1), teamId: teamId(number) },
});

const found = async () => (await makeDueIndex(table).dueBy(friday)).map(({ owner }) => owner);

describe('what is due, where the storage takes several answers to say so', () => {
  test('is found behind answers that hold nothing yet', async () => {
    pages.push({ rows: [], next: 'one' }, { rows: [], next: 'two' }, { rows: [due(1)] });
    expect(await found()).toEqual([teamId(1)]);
    expect(asked.slice(1)).toEqual(['one', 'two']);
  });

  test('is nothing where all of them hold nothing', async () => {
    pages.push({ rows: [], next: 'one' }, { rows: [] });
    expect(await found()).toEqual([]);
  });

  test('is looked for shard by shard behind the first that holds something, through such answers as well', async () => {
    pages.push({ rows: [], next: 'one' }, { rows: [due(1)], next: 'two' });
    // The sample's teams are in the shard `b`: the rest of that, then `c`, `d`, `e` and `f`.
    pages.push({ rows: [], next: 'three' });
    const owners = await found();
    expect(owners).toEqual([teamId(1)]);
    expect(asked.filter((one) => one.includes('PartitionKey'))).toHaveLength(1 + 5);
    expect(asked).toContain('three');
  });
});
