/** What has changed in the local Microsoft 365, for its page to ask again. */
export type LocalChange = 'posts' | 'calendar' | 'clock' | 'team';

/** Tells every open page. */
export type Changes = {
  announce(change: LocalChange): void;
  /** Returns how to stop listening. */
  listen(listener: (change: LocalChange) => void): () => void;
};

export const makeChanges = (): Changes => {
  const listeners = new Set<(change: LocalChange) => void>();
  return {
    announce: (change) => {
      for (const listener of listeners) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
