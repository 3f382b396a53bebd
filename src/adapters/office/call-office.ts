import { Unavailable } from '#ports/unavailable.ts';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/** How long an answer of Outlook is waited for, in milliseconds; its own dialogs give up after five seconds. */
const patienceMs = 5000;

/**
 * Turns one of office.js' callback functions into a promise. Rejects with {@link Unavailable} (`calendar`) when Outlook
 * reports a failure, throws, or does not answer.
 */
export const callOffice = <Value>(start: (done: Callback<Value>) => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      reject(new Unavailable('calendar', cause));
    };
    const timer = setTimeout(() => {
      fail(new Error('Outlook did not answer'));
    }, patienceMs);
    try {
      start((result) => {
        clearTimeout(timer);
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else fail(result.error);
      });
    } catch (error) {
      clearTimeout(timer);
      fail(error);
    }
  });
