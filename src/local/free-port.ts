import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartFailure, systemCode } from './start-failure.ts';

type WantedPort = {
  /** The variable that sets it. */
  readonly name: string;
  readonly port: number;
  /** Where we shall listen: a program on one of them alone would answer in our place there. */
  readonly addresses: readonly string[];
};

/** The addresses that `localhost` stands for on this computer: `127.0.0.1`, `::1` or both. */
export const localhostAddresses = async (): Promise<readonly string[]> =>
  (await lookup('localhost', { all: true })).map(({ address }) => address);

/** Makes sure that nobody listens on the port, before anything is started. */
export const expectFreePort = async ({ name, port, addresses }: WantedPort): Promise<void> => {
  for (const address of addresses) {
    try {
      await tryPort(port, address);
    } catch (error) {
      // A name may stand for an address that this computer has not switched on, as `::1` without IPv6.
      if (isAbsent(error)) continue;
      const reason = systemCode(error) === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
      throw new StartFailure(`${name} ${port} ${reason}. Stop what runs there, or set ${name} to another port.`, error);
    }
  }
};

const tryPort = async (port: number, address: string): Promise<void> => {
  const probe = createServer();
  probe.listen(port, address);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
};

const isAbsent = (error: unknown): boolean => ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(systemCode(error) ?? '');
