import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { TeamLanguage } from '#domain/team/team.ts';

/** Someone's own chat with the bot, and how the bot reaches it: our own flat record, like a team's. */
export type PersonalChat = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** Display name, as the chat told it last; may be empty. */
  readonly name: string;
  /** Language of what the bot says there. */
  readonly language: TeamLanguage;
  /** Id of the conversation (`a:...`) as Teams names it to this bot. */
  readonly conversationId: string;
  /** Person's id as Teams names it to this bot (`29:...`): opens the chat anew; left out where it was not told yet. */
  readonly userId?: string | undefined;
  /** Base address of the Bot Connector for this chat; may change with any activity. */
  readonly serviceUrl: string;
  /** Id of the bot as the channel names it (`28:...`). */
  readonly botId: string;
  /** IANA zone of their device, as it told it last; `undefined` while it has told none. */
  readonly zone: string | undefined;
  /** When the welcome was sent; `undefined` until then, so that it is sent once. */
  readonly greetedAt: Instant | undefined;
  /** When the person removed the app, or was found to have blocked the bot; nothing is sent while it is set. */
  readonly stoppedAt: Instant | undefined;
  /** When what Teams told last of the app's coming or going had happened, by its clock; left out while it told no time. */
  readonly toldAt?: Instant | undefined;
};
