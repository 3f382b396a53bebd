import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { marks } from '../../ui/check-in/pulses.ts';
import { chartHeight, chartWidth, levelOf, lonePoints, trendLine } from './trend-line.ts';
import type { Trend } from './trend-line.ts';

/** A line of a chart: one's own or the team's is solid, another's dashed. */
export type ChartLine = { readonly trend: Trend; readonly look: 'solid' | 'dashed' };

type TrendChartProps = {
  /** What the chart says, for those who do not see it. */
  readonly label: string;
  /** The last one lies on top. */
  readonly lines: readonly ChartLine[];
};

/** One of the three things over time. */
export const TrendChart = ({ label, lines }: TrendChartProps): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <div className={styles.frame}>
      <Caption1 aria-hidden className={styles.end}>
        {words('mark.5')}
      </Caption1>
      <svg role="img" aria-label={label} viewBox={`0 0 ${chartWidth} ${chartHeight}`} className={styles.chart}>
        {marks.map((mark) => (
          <line key={mark} x1={0} x2={chartWidth} y1={levelOf(mark)} y2={levelOf(mark)} className={styles.level} />
        ))}
        {lines.map(({ trend, look }) => (
          <g key={look} className={styles[look]}>
            <path d={trendLine(trend)} />
            {lonePoints(trend).map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={3} />
            ))}
          </g>
        ))}
      </svg>
      <Caption1 aria-hidden className={styles.end}>
        {words('mark.1')}
      </Caption1>
    </div>
  );
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  // What the top and the bottom of the chart mean.
  end: { color: tokens.colorNeutralForeground3 },
  chart: { width: '100%', maxWidth: '320px', height: 'auto', overflow: 'visible', fill: 'none' },
  // Faint in high contrast, too, where a dashed line would drown in them.
  level: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', opacity: 0.5 },
  solid: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px', strokeLinejoin: 'round' },
  dashed: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '2px', strokeDasharray: '6 4' },
});
