import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { CardJson } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderDirectPost } from './direct-post.ts';
import type { SendPost } from './send-post.ts';

type Needs = {
  readonly alliances: AllianceStore;
  readonly personalChats: PersonalChatStore;
  readonly directMessages: DirectMessages;
  readonly sendPost: SendPost;
  readonly renderDirectPost: RenderDirectPost;
};

/**
 * Tells someone who has just joined a team of its agreement, once, in their own chat with the bot. Whoever has none is not
 * written to: the post in the channel and the tab ask them. Teams may name them in the roster only after it has told of
 * them: the job waits a little, then ends.
 */
export const greetJoiner = async (
  needs: Needs,
  open: TeamForDelivery,
  to: PersonId,
  attempt: number,
): Promise<Delivery> => {
  const chat = (await needs.personalChats.load(open.scope.tenantId, to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  if (!open.roster.some(({ personId }) => personId === to)) return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const posting = await needs.sendPost({
    scope: open.scope,
    subject: `joiner:${to}`,
    attempt,
    compose: () => compose(needs, open, chat),
    post: (card) => needs.directMessages.send(chat, card),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

/** Whoever comes back to a team may have committed already: then there is nothing to ask. */
const compose = async (
  { alliances, renderDirectPost }: Needs,
  { scope, team }: TeamForDelivery,
  chat: PersonalChat,
): Promise<CardJson | undefined> => {
  const alliance = (await alliances.loadOfTeam(scope))?.value;
  if (alliance === undefined) return undefined;
  const version = latestVersion(alliance);
  if (version === undefined || version.commitments.some(({ personId }) => personId === chat.personId)) return undefined;
  return renderDirectPost({ kind: 'joiner', reader: chat, team, isInForce: versionInForce(alliance) !== undefined });
};
