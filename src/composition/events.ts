import { answerEvent, answerSend, startEvents } from '#adapters/office/appointment-events.ts';
import { makeFocusAlerts } from '#adapters/office/focus-alerts.ts';
import { makeItemNotice } from '#adapters/office/item-notice.ts';
import { makeMailItem } from '#adapters/office/mail-item.ts';
import { makeOwnAppointment } from '#adapters/office/own-appointment.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { eventsEn } from '#messages/events/en.ts';
import type { EventsKey } from '#messages/events/en.ts';
import { eventsIt } from '#messages/events/it.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Words } from '#messages/words.ts';
import { announcePrompts } from '#surfaces/outlook/events/announce-prompts.ts';
import { askBeforeSending } from '#surfaces/outlook/events/ask-before-sending.ts';
import { tellFocus } from '#surfaces/outlook/events/tell-focus.ts';

// The add-in's event runtime: one script, which classic Outlook runs in a bare JavaScript engine without a page.
const wordsFor = (locale: string): Words<EventsKey> =>
  makeWords(languageOf(locale) === 'it' ? eventsIt : eventsEn, locale);

const focus = { alerts: makeFocusAlerts(), appointment: makeOwnAppointment(), clock: systemClock };

const announce = async (locale: string): Promise<void> => {
  await announcePrompts({
    mailItem: makeMailItem(),
    notice: makeItemNotice(),
    text: wordsFor(locale)('prompts-ready'),
  });
};

const tell = async (locale: string): Promise<void> => {
  await tellFocus({ ...focus, notice: makeItemNotice('alliance-focus'), words: wordsFor(locale) });
};

answerEvent('onAppointmentOpened', async (locale) => {
  // What keeps one line away does not keep the other.
  await announce(locale).catch(() => undefined);
  await tell(locale);
});
answerEvent('onAttendeesChanged', announce);
answerEvent('onTimeChanged', tell);
answerSend('onSend', (locale) => askBeforeSending({ ...focus, words: wordsFor(locale) }));
startEvents();
