import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { InsightsView } from '#contracts/insights-api.ts';
import { TrendCharts } from '../check-in/TrendCharts.tsx';
import { useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { BarChart } from './BarChart.tsx';
import { sayMean } from './insight-blocks.ts';
import { useInsightsWords } from './insights-words.ts';

/** Purpose, trust and care, check-in by check-in. */
export const PulsesChart = ({ checkIns }: Pick<TeamAllianceView, 'checkIns'>): ReactElement | null => {
  const words = useInsightsWords();
  const checkInWords = useCheckInWords();
  const last = checkIns.findLast(({ figures }) => figures !== undefined)?.figures;
  if (last === undefined) return null;
  return (
    <TrendCharts
      lines={(pulse) => [{ trend: checkIns.map(({ figures }) => figures?.[pulse]), look: 'solid' }]}
      label={(pulse) =>
        words('pulses.chart', {
          pulse: checkInWords(`checkIn.${pulse}`),
          mean: sayMean({ words, checkInWords }, last[pulse]),
        })
      }
    />
  );
};

/** The kept promises of each week, as a share of all that were read again or forgotten. */
export const KeptChart = ({ weeks }: Pick<InsightsView['kept'], 'weeks'>): ReactElement => {
  const words = useInsightsWords();
  const shares = weeks.map(({ share }) =>
    share.kind === 'told' ? share.kept / (share.kept + share.toFix + share.letGo + share.unread) : undefined,
  );
  return <BarChart label={words('kept.chart')} values={shares} top={1} />;
};

/** The days until dissents were decided, week by week. */
export const DissentsChart = ({ weeks }: Pick<InsightsView['dissents'], 'weeks'>): ReactElement => {
  const words = useInsightsWords();
  const days = weeks.map((one) => one.days);
  return <BarChart label={words('dissents.chart')} values={days} top={Math.max(1, ...days.map((one) => one ?? 0))} />;
};
