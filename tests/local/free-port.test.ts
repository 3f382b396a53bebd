import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { expectFreePort, localhostAddresses } from '#local/free-port.ts';
import { freePort } from '../support/local-alliance.ts';

/** Like `::1` beside `127.0.0.1`, but there on a computer without IPv6 as well. */
const other = '127.0.0.2';

let program: Server;
let port: number;

beforeEach(async () => {
  program = createServer().listen(0, other);
  await once(program, 'listening');
  ({ port } = program.address() as AddressInfo);
});

afterEach(async () => {
  program.close();
  await once(program, 'close');
});

describe('a wanted port', () => {
  test('is taken when a program has it on any one of the addresses', async () => {
    const asked = expectFreePort({ name: 'PORT', port, addresses: ['127.0.0.1', other] });
    await expect(asked).rejects.toThrow(`PORT ${String(port)} is taken`);
  });

  test('is free when nobody has it, and stays free', async () => {
    const wanted = { name: 'PORT', port: await freePort(), addresses: await localhostAddresses() };
    await expectFreePort(wanted);
    await expect(expectFreePort(wanted)).resolves.toBeUndefined();
  });

  test('is free where an address is not of this computer', async () => {
    // 192.0.2.0/24 is nobody's: RFC 5737 keeps it for documents.
    const wanted = { name: 'PORT', port: await freePort(), addresses: ['127.0.0.1', '192.0.2.1'] };
    await expect(expectFreePort(wanted)).resolves.toBeUndefined();
  });
});
