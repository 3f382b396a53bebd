/** Names that the manifest's `autoRunEvents` give to the actions of the event runtime. */
export type AppointmentEvent = 'onAppointmentOpened' | 'onAttendeesChanged' | 'onTimeChanged';

/**
 * Has an event answered by `handle`, which is told Outlook's display language. Outlook waits for `completed` before it
 * lets go of an event: every path ends in it. To be called while the script runs, not later: classic Outlook calls the
 * action without waiting for anything, `Office.onReady` included.
 */
export const answerEvent = (name: AppointmentEvent, handle: (locale: string) => Promise<void>): void => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    const done = (): void => {
      event.completed();
    };
    // Nobody asked for what happens here, so nobody is told that it did not.
    runSafely(handle).then(done, done);
  });
};

/** How long sending waits for us, in milliseconds: after five seconds Outlook tells the person that it takes long. */
const sendWaits = 3000;

/** What is put before the person who sends. */
export type SendQuestion = {
  /** At most 500 characters. */
  readonly text: string;
  /** At most 20 characters: the button that does not send but opens the pane, where this Outlook has one. */
  readonly toPane: string;
};

/**
 * Has sending answered by `handle`: what it resolves to is put before the person, who then sends anyway or does not.
 * `undefined`, every fault and an answer that comes too late let the appointment go.
 */
export const answerSend = (name: 'onSend', handle: (locale: string) => Promise<SendQuestion | undefined>): void => {
  Office.actions.associate(name, (event: Office.MailboxEvent) => {
    const answer = (question?: SendQuestion): void => {
      event.completed(question === undefined ? { allowEvent: true } : asking(question));
    };
    inTime(runSafely(handle)).then(answer, () => {
      answer();
    });
  });
};

/** Both manifests give the button that opens the pane this id. */
const paneButton = 'openAlliance';

const asking = ({ text, toPane }: SendQuestion): Office.SmartAlertsEventCompletedOptions => {
  const question: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: text };
  return canOpenPane() ? { ...question, commandId: paneButton, cancelLabel: toPane } : question;
};

/** Older clients know the question alone. */
const canOpenPane = (): boolean => {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', '1.14');
  } catch {
    return false;
  }
};

const inTime = (work: Promise<SendQuestion | undefined>): Promise<SendQuestion | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, sendWaits);
    const stop = (): void => {
      clearTimeout(timer);
    };
    work.then(resolve, reject).then(stop, stop);
  });

/**
 * Tells Outlook that every action is registered: on the web nothing starts the script's part of the connection otherwise.
 * Nothing may wait for the answer, which classic Outlook never gives.
 */
export const startEvents = (): void => {
  void Office.onReady();
};

/** A throw before the first wait is a rejection as well. */
const runSafely = async <Answer>(handle: (locale: string) => Promise<Answer>): Promise<Answer> =>
  await handle(Office.context.displayLanguage);
