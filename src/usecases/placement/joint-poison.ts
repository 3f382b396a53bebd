import type { Poison } from '#ports/poison.ts';

/** What was set aside in several accounts. One out of reach does not keep back what is in the others. */
export const makeJointPoison = (all: readonly Poison[]): Poison => ({
  goThrough: async (fateOf) => {
    let failed: { readonly error: unknown } | undefined;
    const reached: ('all' | 'some')[] = [];
    for (const poison of all) {
      try {
        reached.push(await poison.goThrough(fateOf));
      } catch (error) {
        failed ??= { error };
      }
    }
    if (failed !== undefined) throw failed.error;
    return reached.includes('some') ? 'some' : 'all';
  },
});
