/** An outside part that the server cannot work without. */
export type HealthProbe = {
  /** Resolves when the part answers now; rejects with {@link Unavailable} otherwise. Changes nothing there. */
  probe(): Promise<void>;
};
