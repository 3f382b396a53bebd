import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { MoveOffer } from '#domain/calendar/move-offers.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import { Section } from '../../ui/Section.tsx';
import { sayDuration } from './calendar-times.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { MoveOffers as Offers } from './use-move-offers.ts';

type MoveOffersProps = Offers & { readonly times: CalendarTimes; readonly zone: string };

/** 1-1s that one could move so that both have more focus; nothing is moved from here. */
export const MoveOffers = ({ offers, hasPutOff, putOff, times, zone }: MoveOffersProps): ReactElement | null => {
  const styles = useStyles();
  const words = useCalendarWords();
  const place = useRef<HTMLDivElement>(null);
  const count = offers.length;
  useEffect(() => {
    // What was put off took the focus along.
    if (hasPutOff && document.activeElement === document.body) place.current?.focus();
  }, [hasPutOff, count]);
  if (count === 0 && !hasPutOff) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Section title={words('moves.title')}>
        {count === 0 ? (
          <Body1>{words('moves.none')}</Body1>
        ) : (
          <>
            {/* Safari drops the list role where the bullets are styled away. */}
            {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
            <ul role="list" className={styles.list}>
              {offers.map((offer) => (
                <Offer
                  key={`${offer.id} ${offer.from.start}`}
                  text={sayOffer(offer, times, zone, words)}
                  link={offer.meeting.webLink}
                  onPutOff={() => {
                    putOff(offer);
                  }}
                />
              ))}
            </ul>
            <Caption1 as="p" className={styles.how}>
              {words('moves.how')}
            </Caption1>
          </>
        )}
      </Section>
    </div>
  );
};

type OfferProps = { readonly text: string; readonly link: string | undefined; readonly onPutOff: () => void };

const Offer = ({ text, link, onPutOff }: OfferProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const named = (act: string): string => words('moves.about', { act, move: text });
  return (
    <li className={styles.offer}>
      <Body1 as="p" dir="auto" className={styles.text}>
        {text}
      </Body1>
      <div className={styles.acts}>
        {link !== undefined && (
          <Button as="a" href={link} target="_blank" rel="noreferrer" aria-label={named(words('moves.open'))}>
            {words('moves.open')}
          </Button>
        )}
        <Button appearance="subtle" aria-label={named(words('moves.later'))} onClick={onPutOff}>
          {words('moves.later')}
        </Button>
      </div>
    </li>
  );
};

/** What a move is and what it would give. */
export const sayOffer = (
  { subject, meeting, from, to, mine, theirs }: MoveOffer,
  times: CalendarTimes,
  zone: string,
  words: Words<CalendarPageKey>,
): string => {
  const said = {
    name: meeting.names[0] ?? '',
    day: times.shortDay(toLocalTime(from.start, zone).date),
    from: times.time(from.start),
    to: times.time(to.start),
    mine: sayDuration(words, mine),
    theirs: sayDuration(words, theirs),
  };
  return subject === undefined ? words('moves.unnamed', said) : words('moves.named', { ...said, subject });
};

const useStyles = makeStyles({
  // Takes the focus only from a button that is gone.
  place: { outlineStyle: 'none' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexGrow: 1, flexBasis: '280px', minWidth: 0, maxWidth: '70ch', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  how: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
});
