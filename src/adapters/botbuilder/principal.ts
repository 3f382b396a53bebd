import type { Principal } from '#domain/people/scope.ts';
import { parsePersonId, parseTenantId } from '#domain/shared/ids.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { ReceivedActivity } from './received-activity.ts';
import { teamsChannel } from './bot-conversation.ts';

/** The tenant of an authenticated activity, when Teams vouches for it and we serve it. */
export const tenantOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): TenantId | undefined => {
  // Other channels (e.g. Direct Line) let the sender choose what stands in these fields.
  if (activity.channelId !== teamsChannel) return undefined;
  const tenantId = parseTenantId(activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '');
  return tenantId !== undefined && tenants.includes(tenantId) ? tenantId : undefined;
};

/** Who sent an authenticated activity. The only place where the bot's side grants a {@link Principal}. */
export const principalOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): Principal | undefined => {
  const tenantId = tenantOf(activity, tenants);
  const personId = parsePersonId(activity.from.aadObjectId ?? '');
  if (tenantId === undefined || personId === undefined) return undefined;
  // The cast grants the proof that the SDK's check of the call has earned; the mark exists at compile time only.
  return { tenantId, personId, name: activity.from.name ?? '', address: '', isAdministrator: false } as Principal;
};
