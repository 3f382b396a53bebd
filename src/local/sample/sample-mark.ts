import type { DocumentTable } from '../storage/document-table.ts';

/** How far loading the sample team came; `begun` stays where it was broken off. */
type SampleProgress = 'not-begun' | 'begun' | 'done';

/** Remembers it in the data. */
export type SampleMark = {
  read(): Promise<SampleProgress>;
  set(progress: Exclude<SampleProgress, 'not-begun'>): Promise<void>;
};

const partition = 'sample';

/** Keeps the mark among the others. */
export const makeSampleMark = (marks: DocumentTable<object>): SampleMark => ({
  read: async () => {
    if ((await marks.get(partition, 'done')) !== undefined) return 'done';
    return (await marks.get(partition, 'begun')) === undefined ? 'not-begun' : 'begun';
  },
  set: async (progress) => {
    await marks.put(partition, progress, {});
  },
});
