import { TeamsInfo } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { Unavailable } from '#ports/unavailable.ts';
import { hasCome, haveOthersLeft } from './read-turn.ts';
import type { ReceivedActivity } from './received-activity.ts';

/** Some events name a team by its thread alone: where its group id matters, the connector is asked for its group id and name. */
export const completeTeam = async (activity: ReceivedActivity, context: TurnContext): Promise<ReceivedActivity> => {
  const { channelData } = activity;
  const team = channelData?.team;
  if (!channelData || !team || (team.aadGroupId && team.name)) return activity;
  if (!hasCome(activity) && !haveOthersLeft(activity)) return activity;
  try {
    const { aadGroupId, name } = await TeamsInfo.getTeamDetails(context, team.id);
    return {
      ...activity,
      channelData: {
        ...channelData,
        team: { id: team.id, name: name ?? team.name, aadGroupId: aadGroupId ?? team.aadGroupId },
      },
    };
  } catch (error) {
    throw new Unavailable('teams', error);
  }
};
