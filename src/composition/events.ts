import { answerEvent, startEvents } from '#adapters/office/appointment-events.ts';
import { makeItemNotice } from '#adapters/office/item-notice.ts';
import { makeMailItem } from '#adapters/office/mail-item.ts';
import { eventsEn } from '#messages/events/en.ts';
import { eventsIt } from '#messages/events/it.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import { announcePrompts } from '#surfaces/outlook/announce-prompts.ts';

// The add-in's event runtime: one script, which classic Outlook runs in a bare JavaScript engine without a page.
const announce = async (locale: string): Promise<void> => {
  const words = makeWords(languageOf(locale) === 'it' ? eventsIt : eventsEn, locale);
  await announcePrompts({ mailItem: makeMailItem(), notice: makeItemNotice(), text: words('prompts-ready') });
};

answerEvent('onNewAppointment', announce);
answerEvent('onAttendeesChanged', announce);
startEvents();
