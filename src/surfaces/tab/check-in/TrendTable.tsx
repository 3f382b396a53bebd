import type { ReactElement, ReactNode } from 'react';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { pulses } from '../../ui/check-in/pulses.ts';
import type { Pulse } from '../../ui/check-in/pulses.ts';

type TrendTableProps = {
  /** Oldest first. */
  readonly rounds: readonly { readonly round: number; readonly day: string }[];
  readonly cell: (round: number, pulse: Pulse) => ReactNode;
};

/** The figures of check-ins in words. */
export const TrendTable = ({ rounds, cell }: TrendTableProps): ReactElement => {
  const words = useCheckInWords();
  return (
    <ChartTable
      title={words('trend.title')}
      summary={words('trend.table')}
      columns={[words('trend.round'), ...pulses.map((pulse) => words(`checkIn.${pulse}`))]}
      rows={rounds.map(({ round, day }) => ({ head: day, cells: pulses.map((pulse) => cell(round, pulse)) }))}
    />
  );
};
