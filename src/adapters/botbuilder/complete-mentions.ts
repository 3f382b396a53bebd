import { TeamsInfo } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { peopleMentioned } from './read-turn.ts';
import type { ReceivedActivity, ReceivedMention } from './received-activity.ts';
import { objectIdOf } from './roster.ts';

/** People of one message who are asked for; nobody names more at once. */
const mostMentions = 12;

/**
 * A message names whom it mentions by ids that mean something to this bot only; two people may share a name. The
 * connector is asked who they are. Whom it does not know, or cannot say now, stays unknown: nobody is guessed.
 */
export const completeMentions = async (activity: ReceivedActivity, context: TurnContext): Promise<ReceivedActivity> => {
  const team = activity.channelData?.team;
  if (activity.type !== 'message' || !team) return activity;
  const mentions = peopleMentioned(activity).slice(0, mostMentions);
  if (mentions.length === 0) return activity;
  return { ...activity, entities: await Promise.all(mentions.map((one) => withObjectId(one, team.id, context))) };
};

const withObjectId = async (
  mention: ReceivedMention,
  threadId: string,
  context: TurnContext,
): Promise<ReceivedMention> => {
  const { mentioned } = mention;
  if (mentioned.aadObjectId) return mention;
  try {
    const aadObjectId = objectIdOf(await TeamsInfo.getTeamMember(context, threadId, mentioned.id));
    return { ...mention, mentioned: { ...mentioned, aadObjectId } };
  } catch {
    return mention;
  }
};
