/** The browser's local storage. One that forbids it in frames throws when it is only named: `undefined` then. */
export const allowedStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};
