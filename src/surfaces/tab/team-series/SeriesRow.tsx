import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { TeamSeriesKey } from '#messages/team-series/en.ts';
import type { Words } from '#messages/words.ts';
import { timeText, weekdayNames } from '#messages/times.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { ownZone } from '../settings/zones.ts';
import { useTab } from '../tab-context.tsx';
import { placeOf } from './place-of.ts';
import type { SeriesAct, SeriesOffer } from './series-offer.ts';
import { useSeriesWords } from './series-words.ts';
import { useSeriesActs } from './use-team-series.ts';
import type { SeriesProgress, StandingSeries, TeamOfSeries } from './use-team-series.ts';

type SeriesRowProps = {
  readonly own: OwnCalendar;
  readonly team: TeamOfSeries;
  readonly standing: StandingSeries;
  /** The person has done something about it. */
  readonly onTouch?: () => void;
};

/** One team's window and one's own calendar: what stands, what one may do, and what was done. */
export const SeriesRow = ({ own, team, standing: { series, offer }, onTouch }: SeriesRowProps): ReactElement => {
  const styles = useStyles();
  const words = useSeriesWords();
  const { locale } = useTab().host;
  const { progress, act, decline } = useSeriesActs(own, team, series);
  const place = useKeptFocus<HTMLDivElement>(progress.kind);
  const said = progressText(progress, words);
  return (
    <div ref={place} tabIndex={-1} className={styles.row}>
      <Body1 as="p" role="status" className={styles.text}>
        {said === '' ? offerText(offer, team, words, locale) : said}
      </Body1>
      <div className={styles.acts}>
        {progress.kind === 'failed' && <Button onClick={progress.again}>{words('retry')}</Button>}
        {(progress.kind === 'done' || progress.kind === 'declined') && (
          <Button onClick={progress.undo}>{words('undo')}</Button>
        )}
        {said === '' && (
          <OfferActs
            offer={offer}
            team={team}
            onAct={(chosen) => {
              onTouch?.();
              act(chosen);
            }}
            onDecline={() => {
              onTouch?.();
              decline();
            }}
          />
        )}
      </div>
    </div>
  );
};

type OfferActsProps = {
  readonly offer: SeriesOffer;
  readonly team: TeamOfSeries;
  readonly onAct: (act: SeriesAct) => void;
  readonly onDecline: () => void;
};

const OfferActs = ({ offer, team, onAct, onDecline }: OfferActsProps): ReactElement | null => {
  const words = useSeriesWords();
  const named = (act: string): string => words('about', { act, team: team.name });
  if (offer.kind === 'none') return null;
  const act = offer.kind === 'kept' ? 'take' : offer.act;
  const no = words(act === 'put' ? 'notForMe' : 'leave');
  return (
    <>
      <Button
        appearance={offer.kind === 'kept' ? 'subtle' : 'secondary'}
        aria-label={named(words(act))}
        onClick={() => {
          onAct(act);
        }}
      >
        {words(act)}
      </Button>
      {offer.kind === 'open' && !offer.declined && (
        <Button appearance="subtle" aria-label={named(no)} onClick={onDecline}>
          {no}
        </Button>
      )}
    </>
  );
};

const offerText = (
  offer: SeriesOffer,
  { name: team, adopted }: TeamOfSeries,
  words: Words<TeamSeriesKey>,
  locale: string,
): string => {
  if (offer.kind === 'none') return '';
  if (offer.kind === 'kept') return words('kept');
  if (adopted === undefined) return words('over', { team });
  const when = sayWhen(adopted, words, locale);
  return words(offer.act === 'put' ? 'offer' : 'moved', { team, when });
};

const sayWhen = ({ moment, minutes, zone }: WeeklyTime, words: Words<TeamSeriesKey>, locale: string): string => {
  const day = weekdayNames(locale)[moment.weekday] ?? '';
  const when = words('when', { day, time: timeText(moment.minute), minutes });
  return zone === ownZone() ? when : words('when.zone', { when, place: placeOf(zone) });
};

const progressText = (progress: SeriesProgress, words: Words<TeamSeriesKey>): string => {
  switch (progress.kind) {
    case 'nothing-yet':
      return '';
    case 'busy':
    case 'failed':
    case 'left':
    case 'declined':
      return words(progress.kind);
    case 'done':
      return words(`done.${progress.act}`);
    case 'undone':
      return words(progress.writes ? 'done.undo.written' : 'done.undo');
  }
};

const useStyles = makeStyles({
  // Takes the focus only from a button that is gone.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    outlineStyle: 'none',
  },
  text: { margin: 0, flexGrow: 1, flexBasis: '280px', minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
