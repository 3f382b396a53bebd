import { useState } from 'react';
import type { ReactElement } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { LateWords } from '../LateWords.tsx';
import { useTab } from '../tab-context.tsx';
import { SeriesRow } from './SeriesRow.tsx';
import { declinedMark } from './series-offer.ts';
import type { SeriesOffer } from './series-offer.ts';
import { loadSeriesCatalogue, SeriesWordsContext, useSeriesWords } from './series-words.ts';
import { useTeamSeries } from './use-team-series.ts';

type TeamsSeriesProps = { readonly own: OwnCalendar };

/** On one's own calendar: what is open between it and the windows of one's teams; nothing where nothing is. */
export const TeamsSeries = ({ own }: TeamsSeriesProps): ReactElement => (
  <LateWords context={SeriesWordsContext} load={loadSeriesCatalogue} waiting={null}>
    <OpenTeams own={own} />
  </LateWords>
);

const OpenTeams = ({ own }: TeamsSeriesProps): ReactElement | null => {
  const words = useSeriesWords();
  const { myWeek } = useTab().practices;
  const { state } = useServerView({ key: ['my-week'], read: () => myWeek.read() });
  const standingOf = useTeamSeries(own);
  // What one has acted on stays, with the way back, until one leaves the page.
  const [touched, setTouched] = useState<readonly string[]>([]);
  if (state.kind !== 'ready') return null;
  const rows = state.view.teams
    .map(({ summary, teamFieldWindow }) => ({
      teamId: summary.teamId,
      name: summary.teamName,
      adopted: teamFieldWindow,
    }))
    .map((team) => ({ team, standing: standingOf(team) }))
    .flatMap(({ team, standing }) =>
      standing !== undefined && (touched.includes(team.teamId) || isAsked(standing.offer)) ? [{ team, standing }] : [],
    );
  if (rows.length === 0) return null;
  return (
    <Section title={words('title')}>
      {rows.map(({ team, standing }) => (
        <SeriesRow
          // A window that has moved is another question.
          key={`${team.teamId} ${declinedMark(team.adopted)}`}
          own={own}
          team={team}
          standing={standing}
          onTouch={() => {
            setTouched([...touched, team.teamId]);
          }}
        />
      ))}
      <EyeLine who={words('who')} />
    </Section>
  );
};

const isAsked = (offer: SeriesOffer): boolean => offer.kind === 'open' && !offer.declined;
