import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamWindowView } from '#contracts/team-window-api.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { LateWords } from '../LateWords.tsx';
import { ownZone } from '../settings/zones.ts';
import { useTab } from '../tab-context.tsx';
import { placeOf } from '../team-series/place-of.ts';
import { declinedMark } from '../team-series/series-offer.ts';
import { SeriesRow } from '../team-series/SeriesRow.tsx';
import { loadSeriesCatalogue, SeriesWordsContext, useSeriesWords } from '../team-series/series-words.ts';
import { useTeamSeries } from '../team-series/use-team-series.ts';
import { memberName } from '../week/week-slot.ts';
import { ActLine } from './ActLine.tsx';
import { sayOwnClock, sayWeekly } from './say-window.ts';
import { useSpeech } from './use-speech.ts';
import { useWindowActs, useWindowDesk, useWindowWords } from './window-desk.tsx';

type AdoptedSectionProps = {
  /** One's own calendar, once it is open. */
  readonly own: OwnCalendar | undefined;
};

/** What the team has adopted now, and one's own calendar beside it. */
export const AdoptedSection = ({ own }: AdoptedSectionProps): ReactElement => {
  const words = useWindowWords();
  const styles = useStyles();
  const { week, reading } = useWindowDesk();
  const place = useKeptFocus<HTMLDivElement>(reading.window === undefined ? 'none' : 'window');
  return (
    <Section title={words('adopted.title')}>
      <div ref={place} tabIndex={-1} className={styles.place}>
        {reading.window === undefined ? (
          <Body1>{words('adopted.none')}</Body1>
        ) : (
          <AdoptedWindow window={reading.window} />
        )}
      </div>
      <EyeLine who={words('adopted.who', { team: week.team.name })} />
      {own !== undefined && (
        <LateWords context={SeriesWordsContext} load={loadSeriesCatalogue} waiting={null}>
          <InOwnCalendar own={own} />
        </LateWords>
      )}
    </Section>
  );
};

const AdoptedWindow = ({ window }: { readonly window: TeamWindowView }): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const speech = useSpeech();
  const { clock } = useTab();
  const { announce } = useAnnounce();
  const { teamId, week, reading } = useWindowDesk();
  const { teamWindows } = useTab().practices;
  const { state, run } = useWindowActs();
  const giveUp = async (): Promise<void> => {
    const gone = await run(() => teamWindows.giveUp(teamId, { basedOn: reading.revision }));
    if (gone) announce(words('adopted.givenUp'));
  };
  const ownClock = sayOwnClock(window, ownZone(), Math.floor(clock.now() / 60_000), speech);
  const by = memberName(week, window.by) ?? words('former');
  return (
    <>
      <div className={styles.window}>
        <Body1Strong>{sayWeekly(window, speech)}</Body1Strong>
        <Caption1 className={styles.meta}>{words('when.clock', { place: placeOf(window.zone) })}</Caption1>
        {ownClock !== undefined && <Caption1 className={styles.meta}>{ownClock}</Caption1>}
        <Caption1 className={styles.meta}>
          {words('adopted.by', { name: by, day: speech.dates.date(window.on) })}
        </Caption1>
      </div>
      <ActLine state={state} onRetry={() => void giveUp()} />
      <div>
        <Button disabledFocusable={state.kind === 'busy'} onClick={() => void giveUp()}>
          {words('adopted.giveUp')}
        </Button>
      </div>
    </>
  );
};

const InOwnCalendar = ({ own }: { readonly own: OwnCalendar }): ReactElement | null => {
  const styles = useStyles();
  const words = useSeriesWords();
  const { teamId, week, reading } = useWindowDesk();
  const standingOf = useTeamSeries(own);
  const [isTouched, setTouched] = useState(false);
  const team = { teamId, name: week.team.name, adopted: reading.window };
  const standing = standingOf(team);
  // Once something was done here the row stays, with the way back.
  if (standing === undefined || (standing.offer.kind === 'none' && !isTouched)) return null;
  return (
    <div className={styles.own}>
      <SeriesRow
        // A window that has moved is another question.
        key={declinedMark(team.adopted)}
        own={own}
        team={team}
        standing={standing}
        onTouch={() => {
          setTouched(true);
        }}
      />
      <EyeLine who={words('who')} />
    </div>
  );
};

const useStyles = makeStyles({
  // Takes the focus only from the button that is gone once the window is given up; no control, it needs no ring.
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' },
  window: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  meta: { color: tokens.colorNeutralForeground3 },
  own: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
