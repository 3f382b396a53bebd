import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { calendarPage } from '#contracts/deep-link.ts';
import type { SeriesPart } from '#ports/item-series.ts';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { useSharesFocus } from './use-shares-focus.ts';
import { whyKeys } from './why-keys.ts';

type FocusOfferProps = { readonly part: SeriesPart | undefined; readonly onOpen: () => void };

/** The way to protected focus: on the day of a meeting here, for every week in one's own calendar. */
export const FocusOffer = ({ part, onOpen }: FocusOfferProps): ReactElement => (
  <Section title={usePaneWords()('focus.title')} look="plain">
    {part === 'series' ? <WholeSeries /> : <DayOffer onOpen={onOpen} />}
    {(part === 'series' || part === 'occurrence') && <EveryWeek />}
  </Section>
);

/** It has no one day that could be planned. */
const WholeSeries = (): ReactElement => (
  <Body1 as="p" className={useStyles().text}>
    {usePaneWords()('focus.series')}
  </Body1>
);

/** Says why the calendar is asked for before it is, and what of it is told to anyone. */
const DayOffer = ({ onOpen }: Pick<FocusOfferProps, 'onOpen'>): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {words('focus.offer')}
      </Body1>
      <Button className={styles.start} onClick={onOpen}>
        {words('focus.open')}
      </Button>
      <Caption1 as="p" className={styles.meta}>
        {whyKeys(useSharesFocus())
          .map((key) => words(key))
          .join(' ')}
      </Caption1>
    </>
  );
};

/** For every week at once. */
const EveryWeek = (): ReactElement => {
  const words = usePaneWords();
  const { personalLink } = usePane();
  return (
    <Link className={useStyles().start} href={personalLink(calendarPage)} target="_blank" rel="noreferrer">
      {words('focus.every-week')}
    </Link>
  );
};

const useStyles = makeStyles({
  text: { margin: 0 },
  start: { alignSelf: 'flex-start' },
  meta: { margin: 0, color: tokens.colorNeutralForeground3 },
});
