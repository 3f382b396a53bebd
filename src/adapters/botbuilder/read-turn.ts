import { isZone } from '#domain/calendar/zoned-day.ts';
import { parsePersonId, parseTeamId } from '#domain/shared/ids.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { BotEvent, BotTurn, ChatSign, NamedPerson, TeamOrigin } from '#ports/bot-events.ts';
import { principalOf, tenantOf } from './principal.ts';
import type { ReceivedActivity, ReceivedMember, ReceivedMention } from './received-activity.ts';
import { isMessageAction, readMessageAction } from './received-message-action.ts';

/** Name of the invoke that a card's `Action.Execute` sends. */
const cardInvoke = 'adaptiveCard/action';

/** Translates an authenticated activity into our own words. */
export const readTurn = (activity: ReceivedActivity, tenants: readonly TenantId[]): BotTurn => {
  const origin = originOf(activity, tenants);
  return {
    event: eventOf(activity, origin, tenants),
    at: activity.timestamp ? Date.parse(activity.timestamp) : undefined,
    locale: activity.locale ?? 'en',
    origin,
    chat: chatOf(activity, tenants),
  };
};

const zoneOf = ({ localTimezone }: ReceivedActivity): string | undefined =>
  typeof localTimezone === 'string' && isZone(localTimezone) ? localTimezone : undefined;

const originOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): TeamOrigin | undefined => {
  const tenantId = tenantOf(activity, tenants);
  const team = activity.channelData?.team;
  if (tenantId === undefined || team === undefined || team === null) return undefined;
  return {
    tenantId,
    teamId: parseTeamId(team.aadGroupId ?? ''),
    threadId: team.id,
    channelId: channelOf(activity),
    serviceUrl: activity.serviceUrl,
    name: team.name ?? undefined,
    zone: zoneOf(activity),
  };
};

/** That a channel was deleted did not happen in it. */
const channelOf = ({ channelData }: ReceivedActivity): string | undefined =>
  channelData?.eventType === 'channelDeleted' ? undefined : channelData?.channel?.id;

/**
 * The message that the answer takes the place of: in someone's own chat the card whose button was a message in the place
 * of a press. In a channel a card is everyone's.
 */
export const placeOfAnswer = (activity: ReceivedActivity): string | undefined =>
  activity.type === 'message' && isObject(activity.value) && isPersonal(activity)
    ? (activity.replyToId ?? undefined)
    : undefined;

const isPersonal = ({ conversation }: ReceivedActivity): boolean => conversation.conversationType === 'personal';

/** An action on a message names the chat of the message: that of two people, in which the bot is not. */
const chatOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): ChatSign | undefined => {
  const isOurs = isPersonal(activity) && !isMessageAction(activity.name);
  const principal = isOurs ? principalOf(activity, tenants) : undefined;
  if (principal === undefined) return undefined;
  const { tenantId, personId, name } = principal;
  const { conversation, from, serviceUrl, recipient } = activity;
  const zone = zoneOf(activity);
  const place = { conversationId: conversation.id, userId: from.id, serviceUrl, botId: recipient.id };
  return { tenantId, personId, name, ...place, zone };
};

const eventOf = (
  activity: ReceivedActivity,
  origin: TeamOrigin | undefined,
  tenants: readonly TenantId[],
): BotEvent => {
  if (isOwn(activity)) return { kind: 'other' };
  switch (activity.type) {
    case 'installationUpdate':
    case 'conversationUpdate':
      return presenceOf(activity, origin, tenants);
    case 'message':
      return isObject(activity.value)
        ? submittedOf(activity, tenants)
        : {
            kind: 'message',
            text: wordsOf(activity),
            mentioned: mentionedIn(activity),
            principal: principalOf(activity, tenants),
          };
    case 'invoke':
      return invokeOf(activity, tenants);
    default:
      return { kind: 'other' };
  }
};

const submittedOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): BotEvent => ({
  kind: 'card-action',
  via: placeOfAnswer(activity) === undefined ? 'submit' : 'execute',
  payload: activity.value,
  principal: principalOf(activity, tenants),
});

const invokeOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): BotEvent => {
  const { name, value } = activity;
  const principal = principalOf(activity, tenants);
  if (name === cardInvoke) return { kind: 'card-action', via: 'execute', payload: executedData(value), principal };
  const action = isMessageAction(name) ? readMessageAction(name, value) : undefined;
  return action === undefined ? { kind: 'other' } : { kind: 'message-action', ...action, principal };
};

const isOwn = ({ from, recipient }: ReceivedActivity): boolean => from.id === recipient.id || from.role === 'bot';

/** Whether the bot came or went, or someone else did. Teams tells it twice, as two types of activity, and may repeat either. */
const presenceOf = (
  activity: ReceivedActivity,
  origin: TeamOrigin | undefined,
  tenants: readonly TenantId[],
): BotEvent => {
  if (origin !== undefined && hasLeft(activity)) {
    const { tenantId, teamId, threadId } = origin;
    return { kind: 'removed', tenantId, teamId, threadId };
  }
  if (origin?.teamId === undefined) return chatPresenceOf(activity, tenants);
  const { tenantId, teamId, threadId, serviceUrl, name, zone } = origin;
  const left = othersOf(activity, activity.membersRemoved);
  if (left.length > 0) return { kind: 'members-left', tenantId, teamId, people: peopleOf(left) };
  if (!hasCome(activity)) {
    const people = peopleOf(othersOf(activity, activity.membersAdded));
    return people.length > 0 ? { kind: 'members-joined', tenantId, teamId, people } : { kind: 'other' };
  }
  const channelId = activity.channelData?.settings?.selectedChannel?.id ?? threadId;
  const botId = activity.recipient.id;
  return {
    kind: 'installed',
    team: { tenantId, teamId, name: name ?? '', threadId, channelId, serviceUrl, botId, zone },
    by: parsePersonId(activity.from.aadObjectId ?? ''),
  };
};

/** Of the two types of activity about a personal installation we answer one. */
const chatPresenceOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): BotEvent => {
  if (activity.type !== 'installationUpdate' || !isPersonal(activity)) return { kind: 'other' };
  if (activity.action === 'add') return { kind: 'chat-opened', principal: principalOf(activity, tenants) };
  return activity.action === 'remove' ? { kind: 'chat-closed' } : { kind: 'other' };
};

export const hasCome = ({ action, membersAdded, recipient }: ReceivedActivity): boolean =>
  action === 'add' || action === 'add-upgrade' || (membersAdded ?? []).some((member) => member.id === recipient.id);

const hasLeft = ({ action, membersRemoved, recipient, channelData }: ReceivedActivity): boolean =>
  action === 'remove' ||
  (membersRemoved ?? []).some((member) => member.id === recipient.id) ||
  channelData?.eventType === 'teamDeleted' ||
  channelData?.eventType === 'teamHardDeleted';

/** The members of a list that are not the bot itself. */
export const othersOf = (
  { recipient }: ReceivedActivity,
  members: readonly ReceivedMember[] | null | undefined,
): readonly ReceivedMember[] => (members ?? []).filter((member) => member.id !== recipient.id);

/** Other bots have no directory object. */
const peopleOf = (members: readonly ReceivedMember[]): readonly PersonId[] =>
  members.flatMap(({ aadObjectId }) => parsePersonId(aadObjectId ?? '') ?? []);

/** The mentions of a message but those of the bot itself. */
export const peopleMentioned = ({ entities, recipient }: ReceivedActivity): readonly ReceivedMention[] =>
  (entities ?? []).filter((one) => one !== null).filter(({ mentioned }) => mentioned.id !== recipient.id);

const mentionedIn = (activity: ReceivedActivity): readonly NamedPerson[] => {
  const byId = new Map(peopleMentioned(activity).map((one) => [one.mentioned.id, one]));
  return [...byId.values()].map(({ text, mentioned }) => ({
    personId: parsePersonId(mentioned.aadObjectId ?? ''),
    name: mentioned.name ?? bare(text),
  }));
};

/** What someone wrote to the bot: the bot's own mention left out, those of people as their names. */
const wordsOf = (activity: ReceivedActivity): string => {
  const named = peopleMentioned(activity).reduce((words, one) => words.replace(one.text, bare), activity.text ?? '');
  return withoutMentions(named);
};

const bare = (mention: string): string => mention.replaceAll(/<\/?at[^>]*>/g, '');

/** In a channel every message to the bot starts with its mention, e.g. `<at>Alliance</at> help`. */
const withoutMentions = (text: string): string => text.replaceAll(/<at[^>]*>[^<]*<\/at>/g, ' ').trim();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `value` of the invoke is `{ action: { type, verb, data }, trigger }`. */
const executedData = (value: unknown): unknown => {
  const action = isObject(value) ? value['action'] : undefined;
  return isObject(action) ? action['data'] : undefined;
};
