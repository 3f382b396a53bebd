import type { PersonId } from '#domain/shared/ids.ts';
import { ada, nameOfSample, sampleTeam } from './sample-team.ts';

/** A Bot Framework activity as Teams sends it. */
export type Activity = Readonly<Record<string, unknown>>;

export type Sender = {
  readonly serviceUrl: string;
  readonly person?: PersonId;
  readonly locale?: string;
};

const team = sampleTeam();
const bot = { id: team.botId, name: 'Alliance' };

/** What every activity from the sample team carries. */
export const fromTeam = ({ serviceUrl, person = ada, locale = 'en-GB' }: Sender): Activity => ({
  id: '1',
  channelId: 'msteams',
  serviceUrl,
  locale,
  from: { id: `29:${person}`, aadObjectId: person, name: nameOfSample(person) },
  recipient: bot,
  conversation: { id: team.threadId, conversationType: 'channel', isGroup: true, tenantId: team.tenantId },
  channelData: {
    tenant: { id: team.tenantId },
    team: { id: team.threadId, aadGroupId: team.teamId, name: team.name },
    settings: { selectedChannel: { id: team.channelId } },
  },
});

/** Teams tells of an installation twice, in two ways. */
export const installations = (sender: Sender): readonly Activity[] => [
  { ...fromTeam(sender), type: 'conversationUpdate', membersAdded: [bot] },
  { ...fromTeam(sender), type: 'installationUpdate', action: 'add' },
];

export const removals = (sender: Sender): readonly Activity[] => [
  { ...fromTeam(sender), type: 'conversationUpdate', membersRemoved: [bot] },
  { ...fromTeam(sender), type: 'installationUpdate', action: 'remove' },
];

/** Someone was taken out of the team or left it; Teams names the team by its thread alone. */
export const departure = (sender: Sender, person: PersonId): Activity => ({
  ...fromTeam(sender),
  type: 'conversationUpdate',
  membersRemoved: [{ id: `29:${person}`, aadObjectId: person }],
  channelData: { eventType: 'teamMemberRemoved', tenant: { id: team.tenantId }, team: { id: team.threadId } },
});

/** Someone was added to the team or joined it. */
export const arrival = (sender: Sender, ...people: readonly PersonId[]): Activity => ({
  ...fromTeam(sender),
  type: 'conversationUpdate',
  membersAdded: people.map((person) => ({ id: `29:${person}`, aadObjectId: person })),
  channelData: { eventType: 'teamMemberAdded', tenant: { id: team.tenantId }, team: { id: team.threadId } },
});

/** In a channel, a message to the bot mentions it. */
export const channelMessage = (sender: Sender, text: string): Activity => ({
  ...fromTeam(sender),
  type: 'message',
  text: `<at>Alliance</at> ${text}`,
});

/** A message in a chat of one person with the bot. */
export const chatMessage = (sender: Sender, text: string): Activity => ({
  ...inChat(sender),
  type: 'message',
  text,
});

/** Id of the chat that someone has with the bot. */
export const chatIdOf = ({ person = ada }: Pick<Sender, 'person'>): string => `a:${person}`;

/** Someone adds the app for themselves, or removes it. */
export const personalInstallation = (sender: Sender, action: 'add' | 'remove'): Activity => ({
  ...inChat(sender),
  type: 'installationUpdate',
  action,
});

export const inChat = (sender: Sender): Activity => ({ ...fromTeam(sender), ...placeOf(sender) });

const placeOf = (sender: Sender): Activity => ({
  conversation: { id: chatIdOf(sender), conversationType: 'personal', tenantId: team.tenantId },
  channelData: { tenant: { id: team.tenantId } },
});

/** A press on a card's button. */
export const executed = (sender: Sender, data: unknown): Activity => ({
  ...fromTeam(sender),
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'commit-agreement', data }, trigger: 'manual' },
});

/** A press on a button of a card in someone's own chat. */
export const executedInChat = (sender: Sender, data: unknown): Activity => ({
  ...executed(sender, data),
  ...placeOf(sender),
});

/** The same in one's own chat, on the card with this id, on a client that knows no `Action.Execute`. */
export const submittedInChat = (sender: Sender, data: unknown, replyToId: string): Activity => ({
  ...inChat(sender),
  type: 'message',
  value: data,
  replyToId,
});

/** The same on a client that knows no `Action.Execute`. */
export const submitted = (sender: Sender, data: unknown): Activity => ({
  ...fromTeam(sender),
  type: 'message',
  value: data,
});
