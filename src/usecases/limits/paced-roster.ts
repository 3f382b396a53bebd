import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Team } from '#domain/team/team.ts';
import type { Conversation } from '#ports/pace-store.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import type { Roster } from '#ports/roster.ts';
import type { SendPace } from './send-pace.ts';

type Members = readonly RosterMember[] | undefined;

/** Teams counts what is read of a conversation apart from what is sent into it. */
const readingOf = ({ tenantId, threadId }: Team): Conversation => ({ tenantId, conversationId: `members:${threadId}` });

/**
 * The same members, asked for in turn, each page of them: a question counts for the tenant as a post does. Rejects with
 * {@link OutOfTurn} where that would take too long; not for those who wait for a page. While a question waits for its turn,
 * whoever asks the same waits with it: it is not older than their own would be.
 */
export const pacedRoster = (roster: Roster, pace: Pick<SendPace, 'turn'>): Roster => {
  const waiting = new Map<string, Promise<Members>>();
  return {
    members: (team) => {
      const key = `${team.tenantId}:${team.threadId}`;
      const found = waiting.get(key);
      if (found !== undefined) return found;
      const leave = (): void => {
        if (waiting.get(key) === asking) waiting.delete(key);
      };
      const asking = roster.members(team, leaving(pace.turn(readingOf(team), 'read'), leave));
      waiting.set(key, asking);
      asking.then(leave, leave);
      return asking;
    },
  };
};

const leaving = (turn: RequestTurn, leave: () => void): RequestTurn => ({
  take: async () => {
    await turn.take();
    leave();
  },
  refused: (retryAfterMs) => turn.refused(retryAfterMs),
});

/**
 * The same members, asked for at once, as somebody waits for a page. The senders of the tenant take note of it, and where
 * Teams asks for a pause, they keep it; who waits is told.
 */
export const notedRoster = (roster: Roster, pace: Pick<SendPace, 'atOnce'>): Roster => ({
  members: (team) => roster.members(team, pace.atOnce(readingOf(team), 'noted')),
});
