/** Names that the manifest's `autoRunEvents` give to the actions of the event runtime. */
export type AppointmentEvent = 'onNewAppointment' | 'onAttendeesChanged';

/**
 * Has an event answered by `handle`, which is told Outlook's display language. Outlook waits for `completed` before it
 * lets go of an event: every path ends in it. To be called while the script runs, not later: classic Outlook calls the
 * action without waiting for anything, `Office.onReady` included.
 */
export const answerEvent = (name: AppointmentEvent, handle: (locale: string) => Promise<void>): void => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Nobody asked for what happens here, so nobody is told that it did not.
    runSafely(handle)
      .catch(() => undefined)
      .finally(() => {
        event.completed();
      });
  });
};

/**
 * Tells Outlook that every action is registered: on the web nothing starts the script's part of the connection otherwise.
 * Nothing may wait for the answer, which classic Outlook never gives.
 */
export const startEvents = (): void => {
  void Office.onReady();
};

/** A throw before the first wait is a rejection as well. */
const runSafely = async (handle: (locale: string) => Promise<void>): Promise<void> => {
  await handle(Office.context.displayLanguage);
};
