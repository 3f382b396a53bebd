/** A line that this product shows on an open appointment. Rejects with `Unavailable` (`calendar`). */
export type ItemNotice = {
  /** Shows `text`, at most 150 characters, in place of an earlier one. */
  show(text: string): Promise<void>;
  clear(): Promise<void>;
};
