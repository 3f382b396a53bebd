import type { HostSignIn } from '../sign-in/answer-sign-in.ts';

/** Outlook's surface colours, under the names that office.js gives them. */
export type OfficeColors = Readonly<
  Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', string>
>;

/** What the page that stands in for Outlook offers, as a global of its own window, to the pane that it frames. */
export type LocalHostWindow = {
  readonly localOutlook: HostSignIn & { readonly colors: () => OfficeColors };
};

/** The framing window; the stand-ins and the pane share one origin. */
export const localHostWindow = (): LocalHostWindow =>
  // Set by the page that frames us before it frames us.
  window.parent as unknown as LocalHostWindow;
