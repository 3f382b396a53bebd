import { setTimeout as rest } from 'node:timers/promises';
import { makeChatPresence } from '#adapters/botbuilder/chat-presence.ts';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import type { BotConnection } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import { makeRoster } from '#adapters/botbuilder/roster.ts';
import { makeTeamChannels } from '#adapters/botbuilder/team-channels.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import type { TellUnreadable } from '#adapters/tables/due-index.ts';
import type { ServerConfig } from '#config/config.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import type { Chat } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Figures } from '#ports/figures.ts';
import type { Roster } from '#ports/roster.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import { makeLog } from '#server/log.ts';
import { notedRoster } from '#usecases/limits/paced-roster.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { heedAnswers } from '#usecases/people/heed-answers.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import type { Gate } from '#usecases/people/gate.ts';
import {
  countedChannels,
  countedChat,
  countedDirectMessages,
  countedRoster,
} from '#usecases/figures/counted-sending.ts';
import { usualTimes } from '#usecases/placement/placement-times.ts';
import { connectAccounts } from './connect-accounts.ts';
import { connectStorage } from './connect-storage.ts';
import type { Storage } from './connect-storage.ts';

/** What the server and the worker are both made of. */
export type SharedParts = {
  readonly storage: Storage;
  readonly connection: BotConnection;
  readonly chat: Chat;
  readonly channels: TeamChannels;
  readonly directMessages: DirectMessages;
  readonly chatPresence: ChatPresence;
  /** As Teams says each time it is asked. */
  readonly roster: Roster;
  readonly gate: Gate;
  /** How fast this process sends. */
  readonly pace: SendPace;
};

/** All that is kept, wherever it is. */
const openStorage = ({ storage, logLevel }: ServerConfig): Promise<Storage> => {
  const log = makeLog(logLevel);
  const tellUnreadable: TellUnreadable = (key, err) => {
    log.error({ key, err }, 'a row of what is due cannot be read');
  };
  return storage.kind === 'accounts'
    ? connectAccounts(storage.accounts, usualTimes, tellUnreadable)
    : connectStorage(storage, tellUnreadable);
};

/** @param figures take note of what Teams answers */
export const connectSharedParts = async (
  config: ServerConfig,
  clock: Clock,
  figures: Figures = notNoted,
): Promise<SharedParts> => {
  const storage = await openStorage(config);
  const connection = makeCloudAdapter(config.bot);
  const roster = countedRoster(makeRoster(connection.adapter, config.bot), figures);
  const pace = makeSendPace({ store: storage.paces, clock: systemClock, rest, chance: Math.random });
  return {
    storage,
    connection,
    chat: countedChat(makeChat(connection.adapter, config.bot), figures),
    channels: countedChannels(makeTeamChannels(connection.adapter, config.bot), figures),
    directMessages: countedDirectMessages(makeDirectMessages(connection.adapter, config.bot), figures),
    chatPresence: makeChatPresence(connection.adapter, config.bot),
    roster,
    pace,
    gate: gateOver(storage, notedRoster(roster, pace), clock),
  };
};

/** Where nobody counts. */
export const notNoted: Figures = { note: () => undefined };

/** Opens teams to those whom Teams names, which is remembered for a while. */
export const gateOver = (storage: Storage, roster: Roster, clock: Clock): Gate =>
  makeGate({
    ...storage,
    roster: makeCachedRoster({ roster: heedAnswers(roster, { ...storage, clock }), clock }),
    sha256,
  });
