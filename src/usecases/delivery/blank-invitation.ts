import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderDirectPost } from './direct-post.ts';
import { notRedrawn } from './not-redrawn.ts';

type Needs = { readonly directMessages: DirectMessages; readonly renderDirectPost: RenderDirectPost };

/** Leaves nothing on the card of an invitation whose writer's data is deleted, however it was answered. */
export const blankInvitation = async (
  { directMessages, renderDirectPost }: Needs,
  chat: PersonalChat,
  messageId: string,
): Promise<Delivery> => {
  const card = renderDirectPost({ kind: 'blank-invitation', reader: chat });
  const outcome = await directMessages.update(chat, messageId, card);
  return outcome.kind === 'sent' ? done : notRedrawn(outcome);
};
