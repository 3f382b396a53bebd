import { Unavailable } from '#ports/unavailable.ts';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;
type Start<Value> = (done: Callback<Value>) => void;

/** How long an answer of Outlook is waited for, in milliseconds; its own dialogs give up after five seconds. */
const patienceMs = 5000;

/** Outlook on the web and the new Outlook refuse a fourth call while three have not been answered. */
const atOnce = 3;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Turns one of office.js' callback functions into a promise; what cannot be served yet waits for its turn. Rejects with
 * {@link Unavailable} (`calendar`) when Outlook reports a failure, throws, or does not answer.
 */
export const callOffice = async <Value>(start: Start<Value>): Promise<Value> => {
  if (running === atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await answerOf(start);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
};

/** The same of what asks nothing of the item, such as a handler: it takes no turn, and an Outlook that never answers holds up nothing. */
export const answerOf = <Value>(start: Start<Value>): Promise<Value> =>
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
