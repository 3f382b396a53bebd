import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { marks } from './pulses.ts';
import type { Pulse } from './pulses.ts';
import { chartHeight, chartWidth, levelOf, trendLine } from './trend-line.ts';

type TrendChartProps = { readonly pulse: Pulse; readonly checkIns: PairView['checkIns'] };

/** One of the three over time: one's own line solid, the other's dashed. */
export const TrendChart = ({ pulse, checkIns }: TrendChartProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { other } = usePairPage().view;
  const last = checkIns.at(-1);
  const mine = checkIns.map((round) => round.mine[pulse].mark);
  const theirs = checkIns.map((round) => round.theirs?.[pulse].mark);
  const say = (mark: 1 | 2 | 3 | 4 | 5 | undefined): string => (mark === undefined ? '–' : words(`mark.${mark}`));
  const label = words('trend.chart', {
    pulse: words(`checkIn.${pulse}`),
    name: other.name,
    mine: say(last?.mine[pulse].mark),
    theirs: say(last?.theirs?.[pulse].mark),
  });
  return (
    <>
      <Caption1 className={styles.end}>{words('mark.5')}</Caption1>
      <svg role="img" aria-label={label} viewBox={`0 0 ${chartWidth} ${chartHeight}`} className={styles.chart}>
        {marks.map((mark) => (
          <line key={mark} x1={0} x2={chartWidth} y1={levelOf(mark)} y2={levelOf(mark)} className={styles.level} />
        ))}
        {/* The dashed one on top: where both are the same, both are seen. */}
        <path d={trendLine(mine)} className={styles.mine} />
        <path d={trendLine(theirs)} className={styles.theirs} />
      </svg>
      <Caption1 className={styles.end}>{words('mark.1')}</Caption1>
    </>
  );
};

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '320px', height: 'auto', overflow: 'visible', fill: 'none' },
  // Faint in high contrast, too, where a dashed line would drown in them.
  level: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', opacity: 0.5 },
  end: { color: tokens.colorNeutralForeground3 },
  mine: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px', strokeLinejoin: 'round' },
  theirs: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '2px', strokeDasharray: '6 4' },
});
