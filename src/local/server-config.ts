import type { ServerConfig } from '#config/config.ts';
import { parseTenantId } from '#domain/shared/ids.ts';
import { localAssets, pageAssets } from './build/browser-build.ts';
import { jwksPath } from './entra/entra-routes.ts';
import { issuerOf } from './entra/tokens.ts';
import { graphPath } from './graph/graph-request.ts';
import { officeJsPath } from './office/office-routes.ts';
import { clientId, teamsAppId, tenantId } from './people.ts';

export const assetFolders = { page: pageAssets, local: localAssets } as const;

const apiScope = 'access_as_user';

const tenants = [parseTenantId(tenantId)].filter((tenant) => tenant !== undefined);

/** The configuration under which the production code meets stand-ins instead of Microsoft 365. */
export const localServerConfig = (port: number, connectionString: string): ServerConfig => {
  const origin = `http://localhost:${port}`;
  return {
    host: 'localhost',
    port,
    publicUrl: origin,
    storage: { kind: 'connection-string', value: connectionString },
    // No id switches the bot's authentication off; in turn it only talks to this computer.
    bot: { appId: '', tenantId, serviceHosts: ['localhost', '127.0.0.1'] },
    tokens: {
      issuer: issuerOf(origin, '{tid}'),
      jwksUrl: `${origin}${jwksPath}`,
      audience: clientId,
      scope: apiScope,
      tenants,
    },
    client: {
      clientId,
      authority: `${origin}/local/entra/${tenantId}`,
      apiScope: `api://localhost/${clientId}/${apiScope}`,
      graphBaseUrl: `${origin}${graphPath}`,
      appId: teamsAppId,
      teamsBaseUrl: origin,
    },
    officeJsUrl: officeJsPath,
    hostScripts: ['/local/assets/nested-app-auth-bridge.js'],
    frameAncestors: ["'self'"],
    connectOrigins: [],
    assetsDir: pageAssets,
    telemetry: undefined,
    // Nobody but this computer reaches it.
    statusPage: 'open',
    rateLimits: undefined,
    trustedProxies: 0,
    logLevel: 'error',
  };
};
