import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';

/** Says a mean of marks with one place, as the reader writes numbers. */
export const useMeanText = (): ((mean: number) => string) => {
  const { locale } = useTab().host;
  const number = new Intl.NumberFormat(readingLocale(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (mean) => number.format(mean);
};
