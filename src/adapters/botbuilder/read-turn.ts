import { parsePersonId, parseTeamId } from '#domain/shared/ids.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { BotEvent, BotTurn, ChatSign, TeamOrigin } from '#ports/bot-events.ts';
import { principalOf, tenantOf } from './principal.ts';
import type { ReceivedActivity, ReceivedMember } from './received-activity.ts';

/** Name of the invoke that a card's `Action.Execute` sends. */
const cardInvoke = 'adaptiveCard/action';

/** Translates an authenticated activity into our own words. */
export const readTurn = (activity: ReceivedActivity, tenants: readonly TenantId[]): BotTurn => {
  const origin = originOf(activity, tenants);
  return {
    event: eventOf(activity, origin, tenants),
    locale: activity.locale ?? 'en',
    origin,
    chat: chatOf(activity, tenants),
  };
};

const originOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): TeamOrigin | undefined => {
  const tenantId = tenantOf(activity, tenants);
  const team = activity.channelData?.team;
  if (tenantId === undefined || team === undefined || team === null) return undefined;
  return {
    tenantId,
    teamId: parseTeamId(team.aadGroupId ?? ''),
    threadId: team.id,
    serviceUrl: activity.serviceUrl,
    name: team.name ?? undefined,
  };
};

const isPersonal = ({ conversation }: ReceivedActivity): boolean => conversation.conversationType === 'personal';

const chatOf = (activity: ReceivedActivity, tenants: readonly TenantId[]): ChatSign | undefined => {
  const principal = isPersonal(activity) ? principalOf(activity, tenants) : undefined;
  if (principal === undefined) return undefined;
  const { tenantId, personId, name } = principal;
  const { conversation, serviceUrl, recipient } = activity;
  return { tenantId, personId, name, conversationId: conversation.id, serviceUrl, botId: recipient.id };
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
        ? { kind: 'card-action', via: 'submit', payload: activity.value, principal: principalOf(activity, tenants) }
        : { kind: 'message', text: wordsOf(activity), principal: principalOf(activity, tenants) };
    case 'invoke':
      return activity.name === cardInvoke
        ? {
            kind: 'card-action',
            via: 'execute',
            payload: executedData(activity.value),
            principal: principalOf(activity, tenants),
          }
        : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
};

const isOwn = ({ from, recipient }: ReceivedActivity): boolean => from.id === recipient.id || from.role === 'bot';

/** Whether the bot came or went, or someone else did. Teams tells it twice, as two types of activity, and may repeat either. */
const presenceOf = (
  activity: ReceivedActivity,
  origin: TeamOrigin | undefined,
  tenants: readonly TenantId[],
): BotEvent => {
  if (origin?.teamId === undefined) return chatPresenceOf(activity, tenants);
  const { tenantId, teamId, threadId, serviceUrl, name } = origin;
  if (hasLeft(activity)) return { kind: 'removed', tenantId, teamId };
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
    team: { tenantId, teamId, name: name ?? '', threadId, channelId, serviceUrl, botId },
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

/** What someone wrote to the bot: the bot's own mention left out, those of people as their names. */
const wordsOf = ({ text, entities, recipient }: ReceivedActivity): string => {
  const people = (entities ?? []).filter((one) => one !== null && one.mentioned.id !== recipient.id);
  const named = people.reduce((words, one) => words.replace(one?.text ?? '', bare), text ?? '');
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
