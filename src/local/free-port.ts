import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartFailure, systemCode } from './start-failure.ts';

/** Makes sure that nobody listens on the port, before anything is started. */
export const expectFreePort = async (port: number): Promise<void> => {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    const reason = systemCode(error) === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
    throw new StartFailure(
      `Port ${port} ${reason}. Stop what runs there, or choose another: PORT=3979 npm start`,
      error,
    );
  }
  probe.close();
  await once(probe, 'close');
};
