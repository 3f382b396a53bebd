import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { barsHeight, barsOf, barsWidth } from './bars.ts';

type BarChartProps = {
  /** What the chart shows; its figures are in the table below it. */
  readonly label: string;
  /** Week by week, oldest first; `undefined` where there is nothing to show. */
  readonly values: readonly (number | undefined)[];
  /** The value whose bar fills the chart. */
  readonly top: number;
};

/** Bars in one colour, week by week. */
export const BarChart = ({ label, values, top }: BarChartProps): ReactElement => {
  const styles = useStyles();
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${barsWidth} ${barsHeight}`} className={styles.chart}>
      {barsOf(values, top).map((bar) => (
        <rect key={bar.x} {...bar} className={styles.bar} />
      ))}
      <line x1={0} x2={barsWidth} y1={barsHeight} y2={barsHeight} className={styles.ground} />
    </svg>
  );
};

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '480px', height: 'auto', overflow: 'visible' },
  bar: {
    fill: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  ground: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
});
