import type { PersonRows } from '#ports/person-rows.ts';

/** Pages in which something of a person stands; what stands there is not told apart. */
export type MemoryPersonRows = PersonRows & {
  /** Has so many pages hold something of theirs, of so many pages. */
  write(pages: number, of: number): void;
  left(): number;
};

export const makeMemoryPersonRows = (): MemoryPersonRows => {
  let [full, pages] = [new Set<number>(), 1];
  return {
    write: (count, of) => {
      full = new Set(Array.from({ length: count }, (_, index) => index));
      pages = of;
    },
    left: () => full.size,
    forgetSome: (_tenantId, _leaving, from) => {
      const page = from === undefined ? 0 : Number(from);
      const count = full.delete(page) ? 1 : 0;
      const place = page + 1 < pages ? String(page + 1) : undefined;
      return Promise.resolve({ count, touched: [], place });
    },
  };
};
