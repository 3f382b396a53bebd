import type { OutsidePart } from './unavailable.ts';

/** What is told of a failure. Kinds and parts only: who it met, in which team and with what words stays untold. */
type FailureFields = {
  /** What was being done, e.g. `card-action`. */
  readonly event: string;
  readonly part: OutsidePart;
  /** The outside part's own error. */
  readonly err: unknown;
};

/** Where an operator looks. For failures that a surface turns into words, which nobody else would learn of. */
export type Log = {
  warn(fields: FailureFields, message: string): void;
};

/** Where an operator sees how much was done. Counts only: of what stays untold. */
export type CountLog = {
  info(fields: { readonly event: string; readonly count: number }, message: string): void;
};
