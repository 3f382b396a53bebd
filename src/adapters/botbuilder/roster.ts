import { TeamsInfo } from 'botbuilder';
import type { CloudAdapter, TeamsChannelAccount, TurnContext } from 'botbuilder';
import type { BotConfig } from '#config/config.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { parsePersonId } from '#domain/shared/ids.ts';
import type { Roster } from '#ports/roster.ts';
import { hasLeft, unavailableFrom } from './connector-failure.ts';
import { inConversation } from './bot-conversation.ts';
import { withTurn } from './turn-of-call.ts';

/** The most that Teams gives at once. */
const pageSize = 500;

/** Far above Teams' limit of 25,000 members: a connector that never stops paging is broken. */
const maxPages = 100;

/** {@link Roster} over the Bot Connector. */
export const makeRoster = (adapter: CloudAdapter, config: BotConfig): Roster => ({
  members: async (team, turn) => {
    try {
      const thread = { id: team.threadId, type: 'channel' } as const;
      const accounts = await withTurn(turn, () =>
        inConversation(adapter, config, team, thread, (context) => allAccounts(context, team.threadId)),
      );
      return accounts.flatMap(toMember).sort((one, other) => one.name.localeCompare(other.name, team.language));
    } catch (error) {
      if (hasLeft(error)) return undefined;
      throw unavailableFrom(error);
    }
  },
});

const allAccounts = async (context: TurnContext, threadId: string): Promise<readonly TeamsChannelAccount[]> => {
  const accounts: TeamsChannelAccount[] = [];
  let token: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const result = await TeamsInfo.getPagedTeamMembers(context, threadId, pageSize, token);
    accounts.push(...result.members);
    token = result.continuationToken;
    // The SDK promises a string; Teams leaves it out on the last page.
    if (!token) return accounts;
  }
  throw new Error(`a roster of more than ${maxPages} pages`);
};

/** The SDK knows one of the two names under which Teams gives the id. */
export const objectIdOf = (account: TeamsChannelAccount): string | undefined => {
  const { aadObjectId, objectId } = account as Partial<TeamsChannelAccount & { objectId: string }>;
  return aadObjectId ?? objectId;
};

/** Bots and other accounts without a directory object are no people. */
const toMember = (account: TeamsChannelAccount): RosterMember[] => {
  // The SDK promises strings where Teams leaves fields out.
  const { name, userRole, email, userPrincipalName } = account as Partial<TeamsChannelAccount>;
  const personId = parsePersonId(objectIdOf(account) ?? '');
  if (personId === undefined || userRole === 'bot') return [];
  const address = (email ?? userPrincipalName)?.toLowerCase();
  const role = userRole === 'guest' ? 'guest' : 'member';
  return [{ personId, name: name ?? '', role, ...(address !== undefined && address !== '' && { address }) }];
};
