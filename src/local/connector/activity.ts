import type { Clock } from '#ports/clock.ts';
import { botName, team, tenantId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { botAccount, connectorPath } from './connector-routes.ts';
import { conversationIdOf } from './post.ts';

/** A Bot Framework activity as Teams sends it. */
export type Activity = Readonly<Record<string, unknown>>;

/** Where activities come from. */
export type ActivitySource = { readonly origin: string; readonly clock: Clock; readonly newId: () => string };

type Place = { readonly channelId: string; readonly threadId: string | undefined };

const general: Place = { channelId: team.threadId, threadId: undefined };

/** What every activity carries. */
const base = (source: ActivitySource, person: LocalPerson, place: Place): Activity => ({
  id: source.newId(),
  timestamp: new Date(source.clock.now()).toISOString(),
  channelId: 'msteams',
  serviceUrl: `${source.origin}${connectorPath}/`,
  locale: person.locale,
  from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
  recipient: botAccount,
  conversation: {
    id: conversationIdOf(place.channelId, place.threadId),
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  },
  channelData: {
    tenant: { id: tenantId },
    team: { id: team.threadId, aadGroupId: team.id, name: team.name },
    channel: { id: place.channelId },
    teamsTeamId: team.threadId,
    teamsChannelId: place.channelId,
  },
});

const withEvent = (activity: Activity, eventType: string, settings: object): Activity => {
  // `base` made it: channel data is always an object.
  const channelData = activity['channelData'] as object;
  return { ...activity, channelData: { ...channelData, eventType, ...settings } };
};

/** Adding the app to the team: Teams sends both. */
export const installActivities = (source: ActivitySource, person: LocalPerson): readonly Activity[] => {
  const activity = base(source, person, general);
  const chosen = { settings: { selectedChannel: { id: team.threadId } } };
  const joined = { ...activity, type: 'conversationUpdate', membersAdded: [botAccount] };
  const installed = { ...activity, type: 'installationUpdate', action: 'add', id: source.newId() };
  return [withEvent(joined, 'teamMemberAdded', chosen), withEvent(installed, 'installationUpdate', chosen)];
};

/** Removing the app from the team. */
export const removalActivities = (source: ActivitySource, person: LocalPerson): readonly Activity[] => {
  const activity = base(source, person, general);
  const left = { ...activity, type: 'conversationUpdate', membersRemoved: [botAccount] };
  const removed = { ...activity, type: 'installationUpdate', action: 'remove', id: source.newId() };
  return [withEvent(left, 'teamMemberRemoved', {}), withEvent(removed, 'installationUpdate', {})];
};

/** A message in the channel that mentions the bot: the only ones that a bot receives there. */
export const messageActivity = (
  source: ActivitySource,
  person: LocalPerson,
  message: { readonly text: string } & Place,
): Activity => {
  const mention = `<at>${botName}</at>`;
  return {
    ...base(source, person, message),
    type: 'message',
    text: `${mention} ${message.text}`,
    textFormat: 'plain',
    entities: [{ type: 'mention', mentioned: botAccount, text: mention }],
  };
};

/** A click on a card: `Action.Execute` asks and waits for an answer, `Action.Submit` is a message with a value. */
export const clickActivity = (
  source: ActivitySource,
  person: LocalPerson,
  click: Place & { readonly postId: string; readonly action: Readonly<Record<string, unknown>> },
): Activity => {
  const activity = { ...base(source, person, click), replyToId: click.postId };
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
