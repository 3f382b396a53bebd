/** What whoever invites to an alliance sends along: the same words in a chat and in an invite. */
export const invitationEn = {
  'invitation.message':
    'Hi {name}, I would like us to design how we work together, in Alliance. Nothing is decided by opening this: {link}',
} as const;

export type InvitationKey = keyof typeof invitationEn;
