import type { ItemNotice } from '#ports/item-notice.ts';
import { callOffice } from './call-office.ts';
import { openItem } from './office-item.ts';

/** Names our notices among those of other add-ins, so that a new one replaces the one before. */
type NoticeKey = 'alliance' | 'alliance-focus';

/** A notice on the open appointment, through office.js. */
export const makeItemNotice = (key: NoticeKey = 'alliance'): ItemNotice => ({
  show: async (message) => {
    await callOffice((done) => {
      const type = Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage;
      notices().replaceAsync(key, { type, message, icon: 'icon-16', persistent: false }, done);
    });
  },
  clear: async () => {
    const shown = await callOffice<Office.NotificationMessageDetails[]>((done) => {
      notices().getAllAsync(done);
    });
    // Taking away what is not there is an error in Outlook.
    if (!shown.some((notice) => notice.key === key)) return;
    await callOffice((done) => {
      notices().removeAsync(key, done);
    });
  },
});

const notices = (): Office.NotificationMessages => openItem().item.notificationMessages;
