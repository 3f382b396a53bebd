import type { TokenAudience } from '#ports/token-source.ts';

/** Outlook's surface colours, under the names that office.js gives them. */
export type OfficeColors = Readonly<
  Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', string>
>;

/** The account that the pane is signed in with. */
type HostAccount = {
  readonly personId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly address: string;
};

/** What the page that stands in for Outlook offers, as a global of its own window, to the pane that it frames. */
export type LocalHostWindow = {
  readonly localOutlook: {
    readonly account: () => HostAccount;
    readonly tokens: (audience: TokenAudience) => Promise<{ readonly accessToken: string; readonly idToken: string }>;
    readonly colors: () => OfficeColors;
  };
};

/** The framing window; the stand-ins and the pane share one origin. */
export const localHostWindow = (): LocalHostWindow =>
  // Set by the page that frames us before it frames us.
  window.parent as unknown as LocalHostWindow;
