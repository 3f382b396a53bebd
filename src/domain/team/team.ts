import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** Languages in which the bot can write to a team. */
export type TeamLanguage = 'en' | 'it';

/** Since when Teams refuses the bot's posts in a team, and where. */
export type Closure = {
  readonly at: Instant;
  /** `channel`: that of its posts is deleted, or blocked to the bot; `team`: the bot is not even told who is in it. */
  readonly where: 'channel' | 'team';
};

/** A team that has the app, and how the bot reaches it: our own flat record, no SDK's conversation reference. */
export type Team = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly name: string;
  /** Language of the bot's posts in the channel: that of the person who added the app. */
  readonly language: TeamLanguage;
  /** Teams thread id of the team (`19:...@thread.tacv2`): where its roster is asked for. */
  readonly threadId: string;
  /** Thread id of the channel that posts go to. */
  readonly channelId: string;
  /** Base address of the Bot Connector for this team; may change with any activity. */
  readonly serviceUrl: string;
  /** Id of the bot as the channel names it (`28:...`). */
  readonly botId: string;
  /** IANA zone of whoever added the app, or first did something with it there; `undefined` while Teams has told none. */
  readonly zone: string | undefined;
  /** When the posts of its week were first planned; `undefined` for a team that was there before there were any. */
  readonly plannedAt: Instant | undefined;
  /** When the welcome was sent; `undefined` until then, so that it is sent once. */
  readonly greetedAt: Instant | undefined;
  /** Nothing is posted while it is set: until the next sign of life from there. */
  readonly closed: Closure | undefined;
  /** When the app was removed; nothing is sent while it is set. */
  readonly stoppedAt: Instant | undefined;
  /** When what Teams told last of the app's coming or going had happened, by its clock; `undefined` while it told no time. */
  readonly toldAt: Instant | undefined;
  /**
   * Since when all of the team is being deleted. Where `stoppedAt` is not set then, the app has been added again: what is
   * here is the new team, which begins once nothing of the old one is left.
   */
  readonly purgingSince: Instant | undefined;
};
