/** An act that resolves to whether it was done. */
type Act = () => Promise<boolean>;

/**
 * Runs acts one after another, and of those that wait only the last: the others have been thought better of. Resolves to
 * whether the act was done.
 */
export const makeLatestOnly = (): ((act: Act) => Promise<boolean>) => {
  let latest: Act | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  return (act) => {
    latest = act;
    const turn = queue.then(async () => latest === act && (await act()));
    // One that fails holds up none of those after it.
    queue = turn.catch(() => undefined);
    return turn;
  };
};
