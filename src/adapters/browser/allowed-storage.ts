/** A browser that forbids storage in frames throws when it is only named: `undefined` then. */
export const allowedStorage = (kind: 'localStorage' | 'sessionStorage'): Storage | undefined => {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
};
