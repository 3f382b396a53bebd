import type { Clock } from '#ports/clock.ts';
import { botName, everyone, team, tenantId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { botAccount, connectorPath } from './connector-routes.ts';
import { personalChatId } from './personal-chat.ts';
import { conversationIdOf } from './post.ts';

/** A Bot Framework activity as Teams sends it. */
export type Activity = Readonly<Record<string, unknown>>;

/** Where activities come from. */
export type ActivitySource = { readonly origin: string; readonly clock: Clock; readonly newId: () => string };

/** What a message or a click happens in: a thread of a channel, or the person's chat with the bot. */
export type Place =
  | { readonly kind: 'channel'; readonly channelId: string; readonly threadId: string | undefined }
  | { readonly kind: 'personal' };

const general: Place = { kind: 'channel', channelId: team.threadId, threadId: undefined };
const personal: Place = { kind: 'personal' };

/** What every activity carries. */
const common = (source: ActivitySource, person: LocalPerson): Activity => ({
  id: source.newId(),
  timestamp: new Date(source.clock.now()).toISOString(),
  channelId: 'msteams',
  serviceUrl: `${source.origin}${connectorPath}/`,
  locale: person.locale,
  from: named(person),
  recipient: botAccount,
});

/** What every activity from a place carries. */
export const placedActivity = (source: ActivitySource, person: LocalPerson, place: Place): Activity => {
  const tenant = { id: tenantId };
  if (place.kind === 'personal') {
    const conversation = { id: personalChatId(person.id), conversationType: 'personal', tenantId };
    return { ...common(source, person), conversation, channelData: { tenant } };
  }
  const { channelId, threadId } = place;
  return {
    ...common(source, person),
    conversation: { id: conversationIdOf(channelId, threadId), conversationType: 'channel', isGroup: true, tenantId },
    channelData: {
      tenant,
      team: { id: team.threadId, aadGroupId: team.id, name: team.name },
      channel: { id: channelId },
      teamsTeamId: team.threadId,
      teamsChannelId: channelId,
    },
  };
};

const withEvent = (activity: Activity, eventType: string, settings: object): Activity => {
  // `placedActivity` made it: channel data is always an object.
  const channelData = activity['channelData'] as object;
  return { ...activity, channelData: { ...channelData, eventType, ...settings } };
};

/** Adding the app to the team: Teams sends both. */
export const installActivities = (source: ActivitySource, person: LocalPerson): readonly Activity[] => {
  const activity = placedActivity(source, person, general);
  const chosen = { settings: { selectedChannel: { id: team.threadId } } };
  const joined = { ...activity, type: 'conversationUpdate', membersAdded: [botAccount] };
  const installed = { ...activity, type: 'installationUpdate', action: 'add', id: source.newId() };
  return [withEvent(joined, 'teamMemberAdded', chosen), withEvent(installed, 'installationUpdate', chosen)];
};

/** Removing the app from the team. */
export const removalActivities = (source: ActivitySource, person: LocalPerson): readonly Activity[] => {
  const activity = placedActivity(source, person, general);
  const left = { ...activity, type: 'conversationUpdate', membersRemoved: [botAccount] };
  const removed = { ...activity, type: 'installationUpdate', action: 'remove', id: source.newId() };
  return [withEvent(left, 'teamMemberRemoved', {}), withEvent(removed, 'installationUpdate', {})];
};

const named = ({ id, name }: LocalPerson) => ({ id: `29:${id}`, name, aadObjectId: id });

/** `person` adds `member` to the team. */
export const memberAddedActivity = (source: ActivitySource, person: LocalPerson, member: LocalPerson): Activity =>
  withEvent(
    { ...placedActivity(source, person, general), type: 'conversationUpdate', membersAdded: [named(member)] },
    'teamMemberAdded',
    {},
  );

/** `person` removes `member` from the team. */
export const memberRemovedActivity = (source: ActivitySource, person: LocalPerson, member: LocalPerson): Activity =>
  withEvent(
    { ...placedActivity(source, person, general), type: 'conversationUpdate', membersRemoved: [named(member)] },
    'teamMemberRemoved',
    {},
  );

/** Adding the app for oneself: Teams sends both. */
export const personalInstallActivities = (source: ActivitySource, person: LocalPerson): readonly Activity[] => {
  const activity = placedActivity(source, person, personal);
  const joined = { ...activity, type: 'conversationUpdate', membersAdded: [botAccount, activity['from']] };
  return [joined, { ...activity, type: 'installationUpdate', action: 'add', id: source.newId() }];
};

/** Removing the app from one's own apps. */
export const personalRemovalActivity = (source: ActivitySource, person: LocalPerson): Activity => ({
  ...placedActivity(source, person, personal),
  type: 'installationUpdate',
  action: 'remove',
});

/** A message to the bot. In a channel it mentions the bot: the only ones that a bot receives there. `@Name` mentions someone. */
export const messageActivity = (
  source: ActivitySource,
  person: LocalPerson,
  message: { readonly text: string } & Place,
): Activity => {
  const activity = { ...placedActivity(source, person, message), type: 'message', textFormat: 'plain' };
  if (message.kind === 'personal') return { ...activity, text: message.text };
  const people = everyone.filter(({ name }) => message.text.includes(`@${name}`));
  const text = people.reduce((words, { name }) => words.replaceAll(`@${name}`, `<at>${name}</at>`), message.text);
  const mentioned = [botAccount, ...people.map(({ id, name }) => ({ id: `29:${id}`, name }))];
  return {
    ...activity,
    text: `<at>${botName}</at> ${text}`,
    entities: mentioned.map((one) => ({ type: 'mention', mentioned: one, text: `<at>${one.name}</at>` })),
  };
};

/** A click on a card: `Action.Execute` asks and waits for an answer, `Action.Submit` is a message with a value. */
export const clickActivity = (
  source: ActivitySource,
  person: LocalPerson,
  click: Place & { readonly postId: string; readonly action: Readonly<Record<string, unknown>> },
): Activity => {
  const activity = { ...placedActivity(source, person, click), replyToId: click.postId };
  if (click.action['type'] === 'Action.Execute') {
    return {
      ...activity,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: click.action, trigger: 'manual' },
    };
  }
  return { ...activity, type: 'message', text: '', value: click.action['data'] };
};
