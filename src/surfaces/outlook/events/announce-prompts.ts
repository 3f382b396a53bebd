import { judgeInvite } from '#domain/calendar/one-to-one.ts';
import { hasPromptBlock } from '#domain/invite/prompt-block.ts';
import type { ItemNotice } from '#ports/item-notice.ts';
import type { MailItem } from '#ports/mail-item.ts';

type AnnounceParts = {
  readonly mailItem: Pick<MailItem, 'read' | 'body'>;
  readonly notice: ItemNotice;
  /** The notice's words. */
  readonly text: string;
};

/**
 * Says on the invite that prompts are ready while it is a 1-1 without any, and takes the line away when it no longer is.
 */
export const announcePrompts = async ({ mailItem, notice, text }: AnnounceParts): Promise<void> => {
  const invite = await mailItem.read();
  if (invite === undefined) return;
  const isAwaited = judgeInvite(invite).kind === 'one-to-one' && !hasPromptBlock(await mailItem.body());
  await (isAwaited ? notice.show(text) : notice.clear());
};
