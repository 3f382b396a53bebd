import { z } from 'zod';

/** An id that is sent back to Teams, in addresses and headers: one that could not travel there names nothing. */
const sentBack = z
  .string()
  .max(1000)
  .regex(/^[ -~]+$/);

const account = z.object({
  id: sentBack,
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
  channel: identified.nullish(),
  settings: z.object({ selectedChannel: identified.nullish() }).nullish(),
});

/**
 * The parts of a Bot Framework activity that we read.
 * @see https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
export const receivedActivity = z.object({
  type: z.string(),
  id: sentBack.nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  /** The message whose card was acted on. */
  replyToId: sentBack.nullish().catch(undefined),
  /** Among others the people and bots that the text mentions. */
  entities: z.array(mention.nullable().catch(null)).nullish().catch(undefined),
  /** When it happened, by Teams' clock: ISO 8601. */
  timestamp: z.iso.datetime({ offset: true }).nullish().catch(undefined),
  locale: z.string().nullish(),
  /** IANA zone of the sender's device. */
  localTimezone: z.string().nullish().catch(undefined),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  // The SDK sends all of it back with an answer, and fails at what has another type.
  conversation: account.extend({
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  membersAdded: z.array(member).nullish(),
  membersRemoved: z.array(member).nullish(),
  channelData: channelData.nullish().catch(undefined),
});

export type ReceivedActivity = z.infer<typeof receivedActivity>;

export type ReceivedMention = z.infer<typeof mention>;

/** Someone whom an activity says to have come or gone; bots, too. */
export type ReceivedMember = z.infer<typeof member>;
