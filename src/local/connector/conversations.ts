import { team } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { personInChat } from './personal-chat.ts';
import type { PersonalApps } from './personal-apps.ts';
import type { TeamRoster } from './team-roster.ts';
import { parseConversationId } from './post.ts';

/** A conversation as the bot finds it. */
export type Conversation =
  /** The bot is in it with these people; `channelId` names it without a thread. */
  | {
      readonly kind: 'open';
      readonly channelId: string;
      readonly threadId: string | undefined;
      readonly members: readonly LocalPerson[];
    }
  /** The person has not added the app, or has removed it. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown' };

/** Finds the conversations that a bot may speak in. */
export type Conversations = { find(conversationId: string): Promise<Conversation> };

/** Bots are not in private and shared channels. */
const isOurChannel = (channelId: string): boolean =>
  team.channels.some(({ id, type }) => id === channelId && type === 'standard');

/** The channels of the team, and each person's chat with the bot. */
export const makeConversations = (apps: PersonalApps, roster: Pick<TeamRoster, 'members'>): Conversations => ({
  find: async (conversationId) => {
    const place = parseConversationId(conversationId);
    if (isOurChannel(place.channelId)) return { kind: 'open', ...place, members: await roster.members() };
    const person = personInChat(conversationId);
    if (person === undefined) return { kind: 'unknown' };
    return (await apps.has(person)) ? { kind: 'open', ...place, members: [person] } : { kind: 'closed' };
  },
});
