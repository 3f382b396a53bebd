import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mid } from '../../ui/breakpoints.ts';
import { useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { pulses } from '../../ui/check-in/pulses.ts';
import type { Pulse } from '../../ui/check-in/pulses.ts';
import { TrendChart } from './TrendChart.tsx';
import type { ChartLine } from './TrendChart.tsx';

type TrendChartsProps = {
  readonly lines: (pulse: Pulse) => readonly ChartLine[];
  /** What a chart says, for those who do not see it. */
  readonly label: (pulse: Pulse) => string;
};

/** Three small charts, one for each of the three things. */
export const TrendCharts = ({ lines, label }: TrendChartsProps): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <div className={styles.charts}>
      {pulses.map((pulse) => (
        <figure key={pulse} className={styles.chart}>
          <figcaption>
            <Body1Strong>{words(`checkIn.${pulse}`)}</Body1Strong>
          </figcaption>
          <TrendChart label={label(pulse)} lines={lines(pulse)} />
        </figure>
      ))}
    </div>
  );
};

const useStyles = makeStyles({
  charts: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [mid]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalXXL },
  },
  chart: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});
