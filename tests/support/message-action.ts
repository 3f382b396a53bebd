import type { PersonId } from '#domain/shared/ids.ts';
import { fromTeam } from './activities.ts';
import type { Activity, Sender } from './activities.ts';
import { bo, nameOfSample, sampleTeam } from './sample-team.ts';

const { tenantId, threadId, channelId } = sampleTeam();

/** A message in whose menu someone chooses the action, as Teams describes it. */
type Picked = Readonly<Record<string, unknown>>;

const messageBy = (from: object, given: object = {}): Picked => ({
  id: '1611060744833',
  replyToId: null,
  createdDateTime: '2026-11-20T08:52:24.833Z',
  deleted: false,
  importance: 'normal',
  locale: 'en-us',
  body: { contentType: 'html', content: '<div><div>The handover is on the wiki &amp; in print</div></div>' },
  from: { device: null, conversation: null, user: null, application: null, ...from },
  reactions: [],
  mentions: [],
  attachments: [],
  ...given,
});

/** A message that someone wrote. */
export const messageOf = (person: PersonId = bo, given: object = {}): Picked =>
  messageBy({ user: { userIdentityType: 'aadUser', id: person, displayName: nameOfSample(person) } }, given);

/** One by somebody whose id means nothing to the directory. */
export const messageFromOutside = (displayName: string): Picked =>
  messageBy({ user: { userIdentityType: 'federatedUser', id: 'someone@example.org', displayName } });

export const messageByApp: Picked = messageBy({
  application: { applicationIdentityType: 'bot', id: 'b8c1c68c-e290-4bdd-81c3-266f310751dc', displayName: 'Builds' },
});

/** Teams names the team of a message by its thread alone. */
export const inTeamChannel = {
  conversation: { id: `${channelId};messageid=1611060744833`, conversationType: 'channel', isGroup: true, tenantId },
  channelData: {
    tenant: { id: tenantId },
    team: { id: threadId },
    channel: { id: channelId },
    source: { name: 'message' },
  },
};

export const inGroupChat = {
  conversation: { id: '19:d77be@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId },
  channelData: { tenant: { id: tenantId }, source: { name: 'message' } },
};

/** The chat of two people, in which the bot is not. */
export const inChatOfTwo = {
  conversation: { id: '19:one_two@unq.gbl.spaces', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId }, source: { name: 'message' } },
};

type Where = { readonly conversation: object; readonly channelData: object };

/** The action "Recognise this" is chosen in the menu of a message. */
export const chosen = (sender: Sender, message: Picked, where: Where = inTeamChannel): Activity => ({
  ...fromTeam(sender),
  ...where,
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  value: { commandId: 'recognise', commandContext: 'message', messagePayload: message, context: { theme: 'default' } },
});

/** A button in its dialog is pressed. */
export const pressedInDialog = (
  sender: Sender,
  data: unknown,
  message: Picked | undefined = messageOf(),
  where: Where = inTeamChannel,
): Activity => ({
  ...fromTeam(sender),
  ...where,
  type: 'invoke',
  name: 'composeExtension/submitAction',
  value: { commandId: 'recognise', commandContext: 'message', messagePayload: message, data },
});
