import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { Section } from '../../../ui/Section.tsx';
import type { Pulse } from '../../../ui/check-in/pulses.ts';
import { TrendCharts } from '../../check-in/TrendCharts.tsx';
import { TrendTable } from '../../check-in/TrendTable.tsx';
import { useRoundWords, useTab } from '../../tab-context.tsx';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';
import { useMeanWords } from './use-mean-words.ts';

/** How the three things went, round by round; a round without figures leaves a gap. */
export const RoundTrend = ({ view }: { readonly view: TeamAllianceView }): ReactElement | null => {
  const words = useRoundWords();
  const checkInWords = useCheckInWords();
  const { dates } = useTab();
  const say = useMeanWords();
  const { checkIns } = view;
  const last = checkIns.findLast(({ figures }) => figures !== undefined)?.figures;
  if (last === undefined || checkIns.length < 2) return null;
  const meanIn = (round: number, pulse: Pulse): number | undefined =>
    checkIns.find((one) => one.round === round)?.figures?.[pulse];
  return (
    <Section title={checkInWords('trend.title')}>
      <TrendCharts
        lines={(pulse) => [{ trend: checkIns.map(({ figures }) => figures?.[pulse]), look: 'solid' }]}
        label={(pulse) => words('chart', { pulse: checkInWords(`checkIn.${pulse}`), mean: say(last[pulse]) })}
      />
      <TrendTable
        rounds={checkIns.map(({ round, closedOn }) => ({ round, day: dates.dateInYear(closedOn) }))}
        cell={(round, pulse) => {
          const mean = meanIn(round, pulse);
          return mean === undefined ? words('noMean') : say(mean);
        }}
      />
    </Section>
  );
};
