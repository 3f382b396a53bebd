import { makeItemNotice } from '#adapters/office/item-notice.ts';
import { makeMailItem } from '#adapters/office/mail-item.ts';
import { eventsEn } from '#messages/events/en.ts';
import { eventsIt } from '#messages/events/it.ts';
import { languageOf } from '#messages/words.ts';
import { announcePrompts } from '#surfaces/outlook/announce-prompts.ts';

/**
 * The add-in's event runtime: one script without a page. Classic Outlook runs it in a bare JavaScript engine, without
 * `Office.onReady`, and waits for `completed` before it lets go of the event: every path ends in it.
 */
const onAppointment = (event: Office.AddinCommands.Event): void => {
  announce()
    // Nobody asked for the notice, so nobody is told that it could not be shown.
    .catch(() => undefined)
    .finally(() => {
      event.completed();
    });
};

const announce = async (): Promise<void> => {
  const words = languageOf(Office.context.displayLanguage) === 'it' ? eventsIt : eventsEn;
  await announcePrompts({ mailItem: makeMailItem(), notice: makeItemNotice(), text: words['prompts-ready'] });
};

// Names that the manifest's `autoRunEvents` give to the actions.
Office.actions.associate('onNewAppointment', onAppointment);
Office.actions.associate('onAttendeesChanged', onAppointment);
