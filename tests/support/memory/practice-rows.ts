import type { PracticeRows } from '#ports/practice-rows.ts';

/** Goes in which something is found; what that is is not told apart. */
export type MemoryPracticeRows = PracticeRows & {
  write(goes: number): void;
  /** The days since when is kept, of every go. */
  readonly asked: readonly string[];
};

export const makeMemoryPracticeRows = (): MemoryPracticeRows => {
  let left = 0;
  const asked: string[] = [];
  return {
    asked,
    write: (goes) => {
      left = goes;
    },
    sweep: (_tenantId, _teamId, since) => {
      asked.push(since);
      left -= 1;
      return Promise.resolve(left < 0 ? 0 : 300);
    },
  };
};
