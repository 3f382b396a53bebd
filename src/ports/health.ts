/** What the server cannot serve without. */
export type NeededPart =
  | 'tables'
  | 'queues'
  /** The keys with which tokens are checked. */
  | 'sign-in'
  /** The built browser parts. */
  | 'pages';

/** One of them, or a share of it. */
export type HealthProbe = {
  readonly part: NeededPart;
  /** Resolves when the part answers now; rejects otherwise. Changes nothing there. */
  probe(): Promise<void>;
};

/** A part, or a share of it, that things are kept in. */
export type StorageProbe = HealthProbe & {
  readonly part: 'tables' | 'queues';
  /** Puts something there and takes it away again. Rejects with {@link Unavailable}. */
  tryToWrite(): Promise<void>;
};
