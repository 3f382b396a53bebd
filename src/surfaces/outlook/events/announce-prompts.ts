import { judgeInvite } from '#domain/calendar/one-to-one.ts';
import type { ItemNotice } from '#ports/item-notice.ts';
import type { MailItem } from '#ports/mail-item.ts';

type AnnounceParts = {
  readonly mailItem: Pick<MailItem, 'read'>;
  readonly notice: ItemNotice;
  /** The notice's words. */
  readonly text: string;
};

/** Says on the invite that prompts are ready while it is a 1-1, and takes the line away when it no longer is. */
export const announcePrompts = async ({ mailItem, notice, text }: AnnounceParts): Promise<void> => {
  const invite = await mailItem.read();
  if (invite === undefined) return;
  await (judgeInvite(invite).kind === 'one-to-one' ? notice.show(text) : notice.clear());
};
