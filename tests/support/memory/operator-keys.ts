import type { OperatorKey, OperatorKeys } from '#ports/operator-keys.ts';

/** Keys kept in this process. */
export const makeMemoryOperatorKeys = (): OperatorKeys => {
  const keys = new Map<string, OperatorKey>();
  return {
    add: (key) => {
      keys.set(key.hash, key);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...keys.values()]),
    remove: (hash) => {
      keys.delete(hash);
      return Promise.resolve();
    },
  };
};
