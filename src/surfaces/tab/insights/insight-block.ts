/** A table of words: what a chart shows, for whoever reads better than looks, and for the file. */
type InsightTable = {
  /** The first heads the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A part of the page: a sentence first, then what it rests on. */
export type InsightBlock = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** `undefined`: there is too little to show. */
  readonly table: InsightTable | undefined;
};
