/** Whole minutes since 1970-01-01T00:00Z; `start` included, `end` not. */
export type Interval = { readonly start: number; readonly end: number };
