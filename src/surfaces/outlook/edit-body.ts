import type { BlockEdit } from '#domain/invite/own-block.ts';
import type { MailItem } from '#ports/mail-item.ts';

/** Acts on the invite's body wait for each other: each begins with what the one before has written. */
export const bodyScope = { id: 'invite-body' } as const;

/**
 * Changes the body of the open invite. Reads it now, not when the pane opened: people write into the invite meanwhile.
 * Rejects with {@link Unavailable} (`calendar`) when Outlook does not take the change.
 */
export const editBody = async (
  mailItem: Pick<MailItem, 'body' | 'setBody'>,
  edit: (body: string) => BlockEdit,
): Promise<BlockEdit['kept']> => {
  const { html, kept } = edit(await mailItem.body());
  await mailItem.setBody(html);
  return kept;
};
