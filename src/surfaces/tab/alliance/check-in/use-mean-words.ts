import { useRoundWords } from '../../tab-context.tsx';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';
import { nearestMark } from './nearest-mark.ts';

/** Says a mean in words first, e.g. "Mostly, 3.8 of 5 on average". */
export const useMeanWords = (): ((mean: number) => string) => {
  const words = useRoundWords();
  const checkInWords = useCheckInWords();
  return (mean) => words('mean', { mark: checkInWords(`mark.${nearestMark(mean)}`), mean });
};
