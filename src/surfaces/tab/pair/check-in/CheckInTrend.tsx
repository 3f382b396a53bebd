import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Mark } from '#domain/alliance/mark.ts';
import { Section } from '../../../ui/Section.tsx';
import { TrendCharts } from '../../check-in/TrendCharts.tsx';
import { TrendTable } from '../../check-in/TrendTable.tsx';
import type { Pulse } from '../../../ui/check-in/pulses.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';

/** How the three things went, check-in by check-in: three small charts, and the same as a table. */
export const CheckInTrend = (): ReactElement | null => {
  const words = usePairWords();
  const { dates } = useTab();
  const { checkIns, other } = usePairPage().view;
  if (checkIns.length < 2) return null;
  const last = checkIns.at(-1);
  const say = (mark: Mark | undefined): string => (mark === undefined ? '–' : words(`mark.${mark}`));
  return (
    <Section title={words('trend.title')}>
      <TrendCharts
        lines={(pulse) => [
          { trend: checkIns.map(({ theirs }) => theirs?.[pulse].mark), look: 'dashed' },
          { trend: checkIns.map(({ mine }) => mine[pulse].mark), look: 'solid' },
        ]}
        label={(pulse) =>
          words('trend.chart', {
            pulse: words(`checkIn.${pulse}`),
            name: other.name,
            mine: say(last?.mine[pulse].mark),
            theirs: say(last?.theirs?.[pulse].mark),
          })
        }
      />
      <Legend />
      <TrendTable
        rounds={checkIns.map(({ round, mine }) => ({ round, day: dates.day(mine.at) }))}
        cell={(round, pulse) => <BothMarks round={round} pulse={pulse} />}
      />
    </Section>
  );
};

const Legend = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        <span aria-hidden className={styles.solid} />
        <Caption1>{words('page.you')}</Caption1>
      </span>
      <span className={styles.entry}>
        <span aria-hidden className={styles.dashed} />
        <Caption1>{usePairPage().view.other.name}</Caption1>
      </span>
    </div>
  );
};

const BothMarks = ({ round, pulse }: { readonly round: number; readonly pulse: Pulse }): ReactElement => {
  const words = usePairWords();
  const { checkIns, other } = usePairPage().view;
  const checkIn = checkIns.find((one) => one.round === round);
  const say = (name: string, mark: Mark): ReactElement => <div>{`${name}: ${words(`mark.${mark}`)}`}</div>;
  return (
    <>
      {checkIn !== undefined && say(words('page.you'), checkIn.mine[pulse].mark)}
      {checkIn?.theirs !== undefined && say(other.name, checkIn.theirs[pulse].mark)}
    </>
  );
};

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  solid: { width: '24px', borderTop: `2px solid ${tokens.colorCompoundBrandStroke}` },
  dashed: { width: '24px', borderTop: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
});
