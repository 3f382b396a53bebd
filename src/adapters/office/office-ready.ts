/** What `Office.onReady` tells about where we run. */
export type OfficeHost =
  /** Inside Outlook; `locale` is its display language, e.g. `it-IT`. */
  | { readonly kind: 'outlook'; readonly locale: string }
  /** Opened as an ordinary page, outside Outlook. */
  | { readonly kind: 'no-host' };

/** Waits until office.js has reached its host. */
export const whenOfficeIsReady = async (): Promise<OfficeHost> => {
  const info = await Office.onReady();
  restoreHistory();
  // Typed as always there; outside a host it is null.
  const host: unknown = info.host;
  return host === null || host === undefined
    ? { kind: 'no-host' }
    : { kind: 'outlook', locale: Office.context.displayLanguage };
};

/** office.js hides these two behind own properties that are null; without them the prototype's show again. */
const restoreHistory = (): void => {
  Reflect.deleteProperty(history, 'pushState');
  Reflect.deleteProperty(history, 'replaceState');
};
