import type { Team } from '#domain/team/team.ts';
import type { Chat, PostOutcome, SentPost } from '#ports/chat.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { Roster } from '#ports/roster.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { noteRefusal } from '#usecases/team/note-closure.ts';
import type { ClosureNeeds } from '#usecases/team/note-closure.ts';

type Needs = ClosureNeeds & {
  /** Keeps with the team what Teams answers. */
  readonly roster: Roster;
};

/**
 * The same posts, until Teams refuses one because the bot is blocked or removed there, or the channel is deleted. From then
 * on nothing is sent there, and no request is spent on it, until a sign of life opens it again.
 */
export const heedRefusals = (chat: Chat, needs: Needs): Chat => ({
  post: async (team, card, turn) => {
    if (await isClosed(needs, team)) return gone;
    const outcome = await chat.post(team, card, turn);
    if (outcome.kind === 'gone') await close(needs, team);
    return outcome;
  },
  update: async (team, post, card, turn) => {
    if (team.closed !== undefined && isThere(team, post) && (await isClosed(needs, team))) return gone;
    const outcome = await chat.update(team, post, card, turn);
    if (outcome.kind === 'gone' && isThere(team, post)) await close(needs, team);
    return outcome;
  },
});

const gone: PostOutcome = { kind: 'gone' };

/** Whether what is said of the team's channel is said of this post: one in a channel of before has only the team in common. */
const isThere = ({ channelId, closed }: Team, post: SentPost): boolean =>
  closed?.where === 'team' || post.channelId === channelId;

/** A sign of life may have come since the team was read. Whether the bot is in the team again is asked each time. */
const isClosed = async ({ teams, roster }: Needs, { tenantId, teamId, closed }: Team): Promise<boolean> => {
  if (closed === undefined) return false;
  const team = (await teams.load(tenantId, teamId))?.value;
  if (team?.closed === undefined) return false;
  return team.closed.where === 'channel' || (await roster.members(team)) === undefined;
};

const close = async (needs: Needs, team: Team): Promise<void> => {
  await noteRefusal(needs, team, (await isInTeam(needs, team)) ? 'channel' : 'team');
};

/** Where that cannot be asked now the channel alone is closed: the next question about the members says more. */
const isInTeam = async ({ roster }: Needs, team: Team): Promise<boolean> => {
  try {
    return (await roster.members(team)) !== undefined;
  } catch (error) {
    if (error instanceof Unavailable || error instanceof OutOfTurn) return true;
    throw error;
  }
};
