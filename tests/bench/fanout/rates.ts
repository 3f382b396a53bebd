/** The most of `times`, which are in their order, within any second. */
export const mostInASecond = (times: readonly number[]): number => {
  let [most, first] = [0, 0];
  for (const [index, at] of times.entries()) {
    while (times[first]! <= at - 1_000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
};

/** How many a second, on an average. */
export const rateIn = (times: readonly number[], from: number, until: number): number =>
  times.filter((at) => at >= from && at < until).length / ((until - from) / 1_000);

/** The value below which the given part of them lies; NaN of none. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;
