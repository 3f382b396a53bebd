import type { ServerConfig, TokenConfig } from '#config/config.ts';
import { tenantId } from './sample-team.ts';

const tokens: TokenConfig = {
  issuer: 'https://login.example/{tid}/v2.0',
  jwksUrl: 'http://127.0.0.1:1/keys',
  audience: 'dddddddd-0000-4000-8000-000000000001',
  scope: 'access_as_user',
  tenants: [tenantId(1)],
};

/** A server's configuration that reaches nothing outside. */
export const sampleConfig = (given: Partial<ServerConfig> = {}): ServerConfig => ({
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'https://alliance.example.org',
  storage: { kind: 'connection-string', value: '' },
  bot: {
    appId: 'dddddddd-0000-4000-8000-000000000002',
    tenantId: tenantId(1),
    serviceHosts: ['smba.trafficmanager.net'],
  },
  tokens,
  client: {
    clientId: tokens.audience,
    authority: 'https://login.example/organizations',
    apiScope: 'api://alliance.example.org/access_as_user',
    graphBaseUrl: 'https://graph.example/v1.0',
    appId: 'dddddddd-0000-4000-8000-000000000003',
    teamsBaseUrl: 'https://teams.example',
  },
  officeJsUrl: 'https://office.example/lib/1/hosted/office.js',
  hostScripts: [],
  frameAncestors: ['https://teams.example', 'https://outlook.example'],
  connectOrigins: ['https://graph.example'],
  assetsDir: '.',
  telemetry: undefined,
  statusPage: 'by-link',
  rateLimits: undefined,
  trustedProxies: 0,
  logLevel: 'silent',
  ...given,
});
