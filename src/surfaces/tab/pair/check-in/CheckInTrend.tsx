import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mid } from '../../../ui/breakpoints.ts';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { pulses } from './pulses.ts';
import { TrendChart } from './TrendChart.tsx';
import { TrendTable } from './TrendTable.tsx';

/** How the three things went, check-in by check-in: three small charts, and the same as a table. */
export const CheckInTrend = (): ReactElement | null => {
  const styles = useStyles();
  const words = usePairWords();
  const { checkIns, other } = usePairPage().view;
  if (checkIns.length < 2) return null;
  return (
    <Section title={words('trend.title')}>
      <div className={styles.charts}>
        {pulses.map((pulse) => (
          <figure key={pulse} className={styles.chart}>
            <figcaption>
              <Body1Strong>{words(`checkIn.${pulse}`)}</Body1Strong>
            </figcaption>
            <TrendChart pulse={pulse} checkIns={checkIns} />
          </figure>
        ))}
      </div>
      <div className={styles.legend}>
        <span className={styles.entry}>
          <span aria-hidden className={styles.solid} />
          <Caption1>{words('page.you')}</Caption1>
        </span>
        <span className={styles.entry}>
          <span aria-hidden className={styles.dashed} />
          <Caption1>{other.name}</Caption1>
        </span>
      </div>
      <TrendTable checkIns={checkIns} />
    </Section>
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
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  solid: { width: '24px', borderTop: `2px solid ${tokens.colorCompoundBrandStroke}` },
  dashed: { width: '24px', borderTop: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
});
