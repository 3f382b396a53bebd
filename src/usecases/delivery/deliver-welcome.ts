import type { CardJson, Chat } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { changeTeam } from '#usecases/team/change-team.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderPost } from './post.ts';
import type { SendPost } from './send-post.ts';

type Needs = {
  readonly teams: TeamStore;
  readonly chat: Chat;
  readonly clock: Clock;
  readonly sendPost: SendPost;
  readonly renderPost: RenderPost;
};

/** Posts the one welcome of a team, ever. */
export const deliverWelcome = async (
  { teams, chat, clock, sendPost, renderPost }: Needs,
  { scope, team }: TeamForDelivery,
  attempt: number,
): Promise<Delivery> => {
  const compose = () => Promise.resolve(renderPost({ kind: 'welcome', team }));
  const post = (card: CardJson, turn: RequestTurn) => chat.post(team, card, turn);
  const posting = await sendPost({ scope, subject: 'welcome', attempt, compose, post });
  if (posting.kind === 'gone') return done;
  if (posting.kind !== 'posted') return posting;
  await changeTeam(teams, team.tenantId, team.teamId, (known) => ({
    ...known,
    greetedAt: known.greetedAt ?? clock.now(),
  }));
  return done;
};
