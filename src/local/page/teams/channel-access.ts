import type { LocalChannel } from '../../people.ts';

/** Why someone does not see a channel. */
export type NoAccess = 'not-in-team' | 'not-in-channel';

/**
 * What keeps someone from a channel; `undefined` when they see it.
 * @param members Object ids of who is in the team
 */
export const noAccess = (channel: LocalChannel, personId: string, members: readonly string[]): NoAccess | undefined => {
  if (channel.type === 'shared') return undefined;
  if (!members.includes(personId)) return 'not-in-team';
  return channel.type === 'private' && !channel.memberIds.includes(personId) ? 'not-in-channel' : undefined;
};
