import type { AddressInfo } from 'node:net';
import { systemClock } from '#adapters/system/clock.ts';
import { composeServer } from '#composition/server.ts';
import { parseTenantId } from '#domain/shared/ids.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { runBotProcess } from './bot-process.ts';

/** The whole server as it runs in production, with its log. */
runBotProcess(async ({ appId, tenantId: tenant, storage, tokens }) => {
  const tenantId = parseTenantId(tenant);
  if (tenantId === undefined) throw new Error(`no tenant: ${tenant}`);
  const config = sampleConfig({
    storage: { kind: 'connection-string', value: storage },
    bot: { appId, tenantId, serviceHosts: ['127.0.0.1'] },
    ...(tokens && { tokens }),
    logLevel: 'info',
  });
  const app = await composeServer(config, systemClock);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port; // An address of TCP, as the server listens on a port.
});
