import { z } from 'zod';

const account = z.object({
  id: z.string(),
  aadObjectId: z.string().nullish(),
  name: z.string().nullish(),
  role: z.string().nullish(),
});
const identified = z.object({ id: z.string() });
const member = z.object({ id: z.string(), aadObjectId: z.string().nullish() });
const mention = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string(), aadObjectId: z.string().nullish(), name: z.string().nullish() }),
});

/** What Teams adds to an activity; other channels put other things there, which we do not read. */
const channelData = z.object({
  eventType: z.string().nullish(),
  tenant: identified.nullish(),
  team: z.object({ id: z.string(), name: z.string().nullish(), aadGroupId: z.string().nullish() }).nullish(),
  settings: z.object({ selectedChannel: identified.nullish() }).nullish(),
});

/**
 * The parts of a Bot Framework activity that we read.
 * @see https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
export const receivedActivity = z.object({
  type: z.string(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  /** The message whose card was acted on. */
  replyToId: z.string().nullish().catch(undefined),
  /** Among others the people and bots that the text mentions. */
  entities: z.array(mention.nullable().catch(null)).nullish().catch(undefined),
  locale: z.string().nullish(),
  /** IANA zone of the sender's device. */
  localTimezone: z.string().nullish().catch(undefined),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: identified,
  conversation: z.object({
    id: z.string(),
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
  }),
  membersAdded: z.array(member).nullish(),
  membersRemoved: z.array(member).nullish(),
  channelData: channelData.nullish().catch(undefined),
});

export type ReceivedActivity = z.infer<typeof receivedActivity>;

export type ReceivedMention = z.infer<typeof mention>;

/** Someone whom an activity says to have come or gone; bots, too. */
export type ReceivedMember = z.infer<typeof member>;
