import { TeamsInfo } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { hasLeft, unavailableFrom } from './connector-failure.ts';
import { objectIdOf } from './roster.ts';
import { hasCome, othersOf } from './read-turn.ts';
import type { ReceivedActivity, ReceivedMember } from './received-activity.ts';
import { opensDialog } from './received-message-action.ts';

/** Activities that tell of people and bots who come and go. */
const presenceTypes = ['conversationUpdate', 'installationUpdate'];

type Team = NonNullable<NonNullable<ReceivedActivity['channelData']>['team']>;

/**
 * Some events name a team by its thread alone, and whoever has joined by an id that means something to this bot only: where
 * the directory's ids matter, the connector is asked for them, and for the team's name.
 */
export const completeTeam = async (activity: ReceivedActivity, context: TurnContext): Promise<ReceivedActivity> => {
  const { channelData, membersAdded } = activity;
  const team = channelData?.team;
  if (!channelData || !team) return activity;
  // Once it is open, its form names the team: whoever has typed something is not kept waiting.
  if (opensDialog(activity.name))
    return { ...activity, channelData: { ...channelData, team: await withGroupIfIn(team, context) } };
  if (!presenceTypes.includes(activity.type)) return activity;
  const joined = othersOf(activity, membersAdded);
  const left = othersOf(activity, activity.membersRemoved);
  if (!hasCome(activity) && joined.length === 0 && left.length === 0) return activity;
  return {
    ...activity,
    channelData: { ...channelData, team: await withGroup(team, context) },
    membersAdded:
      membersAdded && (await Promise.all(membersAdded.map((one) => withObjectId(one, team, joined, context)))),
  };
};

const withGroup = async (team: Team, context: TurnContext): Promise<Team> => {
  if (team.aadGroupId && team.name) return team;
  try {
    const { aadGroupId, name } = await TeamsInfo.getTeamDetails(context, team.id);
    return { id: team.id, name: name ?? team.name, aadGroupId: aadGroupId ?? team.aadGroupId };
  } catch (error) {
    throw unavailableFrom(error);
  }
};

/** An action on a message can be chosen in teams that do not have the app: those are closed to it. */
const withGroupIfIn = async (team: Team, context: TurnContext): Promise<Team> => {
  if (team.aadGroupId) return team;
  try {
    const { aadGroupId } = await TeamsInfo.getTeamDetails(context, team.id);
    return { ...team, aadGroupId };
  } catch (error) {
    if (hasLeft(error)) return team;
    throw unavailableFrom(error);
  }
};

/** Of those who have left already, Teams tells nothing more. */
const withObjectId = async (
  member: ReceivedMember,
  { id: threadId }: Team,
  joined: readonly ReceivedMember[],
  context: TurnContext,
): Promise<ReceivedMember> => {
  if (member.aadObjectId || !joined.includes(member)) return member;
  try {
    return { ...member, aadObjectId: objectIdOf(await TeamsInfo.getTeamMember(context, threadId, member.id)) };
  } catch (error) {
    if (hasLeft(error)) return member;
    throw unavailableFrom(error);
  }
};
