import { answerSignIn } from '../sign-in/answer-sign-in.ts';
import { localHostWindow } from './local-host-window.ts';

/** What Outlook puts into the pane's window for MSAL: a channel to the host's sign-in. */
type Listener = (message: { readonly data: string }) => void;

const listeners = new Set<Listener>();

const answer = async (message: string): Promise<void> => {
  const data = await answerSignIn(message, localHostWindow().localOutlook);
  for (const listener of listeners) listener({ data });
};

Object.assign(window, {
  nestedAppAuthBridge: {
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    postMessage: (message: string) => void answer(message),
  },
});

// The npm package's office.js is older than Outlook on the web and leaves the colours out.
void Office.onReady(() => {
  Object.defineProperty(Office.context, 'officeTheme', { get: () => localHostWindow().localOutlook.colors() });
});
