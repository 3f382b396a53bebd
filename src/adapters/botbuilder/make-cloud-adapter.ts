import { CloudAdapter } from 'botbuilder';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import { KeptClients } from './kept-clients.ts';
import { oneAttemptClient } from './one-attempt-client.ts';

export type BotConnection = { readonly adapter: CloudAdapter; readonly authentication: Authentication };
type Authentication = ConfigurationBotFrameworkAuthentication;

/** Joins the SDK to the bot's identity. Every call it makes to a Bot Connector goes out once. */
export const makeCloudAdapter = (config: BotConfig): BotConnection => {
  const authentication = new KeptClients(identityOf(config), undefined, undefined, undefined, {
    httpClient: oneAttemptClient,
  });
  return { adapter: new CloudAdapter(authentication), authentication };
};

/**
 * The bot is a managed identity: there is no password that could leak or expire. Without an app id the SDK takes every
 * call for authenticated: only the local composition makes such a config.
 */
const identityOf = ({ appId, tenantId }: BotConfig): Record<string, string> =>
  appId === '' ? {} : { MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppTenantId: tenantId };
