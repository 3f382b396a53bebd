import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import type { BotConnection } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import { makeRoster } from '#adapters/botbuilder/roster.ts';
import { makeTeamChannels } from '#adapters/botbuilder/team-channels.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import type { ServerConfig } from '#config/config.ts';
import type { Chat } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/gate.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { connectStorage } from './connect-storage.ts';
import type { Storage } from './connect-storage.ts';

/** What the server and the worker are both made of. */
export type SharedParts = {
  readonly storage: Storage;
  readonly connection: BotConnection;
  readonly chat: Chat;
  readonly channels: TeamChannels;
  readonly directMessages: DirectMessages;
  readonly gate: Gate;
};

export const connectSharedParts = async (config: ServerConfig, clock: Clock): Promise<SharedParts> => {
  const storage = await connectStorage(config.storage);
  const connection = makeCloudAdapter(config.bot);
  const roster = makeCachedRoster({ roster: makeRoster(connection.adapter, config.bot), clock });
  return {
    storage,
    connection,
    chat: makeChat(connection.adapter, config.bot),
    channels: makeTeamChannels(connection.adapter, config.bot),
    directMessages: makeDirectMessages(connection.adapter, config.bot),
    gate: makeGate({ ...storage, roster, sha256 }),
  };
};
