import type { BotConfig } from '#config/config.ts';
import { tenantId } from './sample-team.ts';

/** A bot whose calls nobody signs and that talks to loopback alone. */
export const unsignedBot = (given: Partial<BotConfig> = {}): BotConfig => ({
  appId: '',
  tenantId: tenantId(1),
  serviceHosts: ['127.0.0.1'],
  ...given,
});
