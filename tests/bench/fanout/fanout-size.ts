/** How much of the bench; what is left out is as usual. */
export type FanoutSize = {
  readonly isFull: boolean;
  readonly teams: number | undefined;
  readonly seconds: number | undefined;
};
