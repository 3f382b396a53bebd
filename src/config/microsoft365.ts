import type { ServerConfig } from './config.ts';

const loginOrigin = 'https://login.microsoftonline.com';
const graphOrigin = 'https://graph.microsoft.com';

/** Where Microsoft 365 is: the same for every customer of the worldwide cloud. */
export const microsoft365 = {
  /** @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages */
  connectorHosts: ['smba.trafficmanager.net'],
  tokens: {
    issuer: `${loginOrigin}/{tid}/v2.0`,
    jwksUrl: `${loginOrigin}/common/discovery/v2.0/keys`,
    scope: 'access_as_user',
  },
  client: {
    authority: `${loginOrigin}/organizations`,
    graphBaseUrl: `${graphOrigin}/v1.0`,
    teamsBaseUrl: 'https://teams.microsoft.com',
  },
  pages: {
    officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    hostScripts: [],
    /** Teams, Outlook and the Microsoft 365 app on the web. */
    frameAncestors: [
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook-sdf.office.com',
      'https://outlook-sdf.office365.com',
    ],
    /** Beside sign-in and Graph: where teams-js reads the hosts that may frame it; without, it knows only those it was built with. */
    connectOrigins: [graphOrigin, loginOrigin, 'https://res.cdn.office.net'],
  },
} as const satisfies {
  readonly connectorHosts: ServerConfig['bot']['serviceHosts'];
  readonly tokens: Partial<ServerConfig['tokens']>;
  readonly client: Partial<ServerConfig['client']>;
  readonly pages: Partial<ServerConfig>;
};
