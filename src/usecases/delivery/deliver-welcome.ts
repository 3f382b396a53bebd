import type { Chat } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
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

/** Posts the one welcome of a team, ever: where it went is not asked, so that a change of channel makes no second one. */
export const deliverWelcome = async (
  { teams, chat, clock, sendPost, renderPost }: Needs,
  { scope, team }: TeamForDelivery,
  attempt: number,
): Promise<Delivery> => {
  const key = { channelId: team.threadId, subject: 'welcome' };
  const compose = () => Promise.resolve(renderPost({ kind: 'welcome', team }));
  const posting = await sendPost({ scope, key, attempt, compose, post: (card) => chat.post(team, card) });
  if (posting.kind === 'gone') return done;
  if (posting.kind !== 'posted') return posting;
  await changeTeam(teams, team.tenantId, team.teamId, (known) => ({
    ...known,
    greetedAt: known.greetedAt ?? clock.now(),
  }));
  return done;
};
