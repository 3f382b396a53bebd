/** A value together with the mark of the state it was read in; a save that carries a stale mark is a conflict. */
export type Stored<Value> = {
  readonly value: Value;
  /** Opaque to everyone but the store that gave it. */
  readonly etag: string;
};

/** How a conditional save ended. A conflict is a value that the use case handles: read again, decide again. */
export type SaveOutcome = 'saved' | 'conflict';
