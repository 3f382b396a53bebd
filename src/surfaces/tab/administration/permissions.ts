/** What Alliance asks for besides the sign-in itself, always for the person who is signed in: as the consent names it. */
export const permissions = ['Calendars.ReadWrite', 'MailboxSettings.Read', 'MailboxItem.ReadWrite.User'] as const;
