import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CalendarSettingsKey } from '#messages/calendar-settings/en.ts';
import type { Words } from '#messages/words.ts';
import type { MailboxHours } from '#usecases/calendar/mailbox-settings.ts';
import { timeText, weekdayNames, zoneLabel } from '#messages/times.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { useTab } from '../../tab-context.tsx';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { weekdays } from './edit-hours.ts';
import { areSameHours, hoursSource, takenFrom, toldOf } from './hours-import.ts';
import type { FormBase, FormHours, HoursSource } from './hours-import.ts';
import type { MailboxReading } from './use-mailbox-hours.ts';

type HoursFromMailboxProps = CalendarPart & { readonly base: FormBase; readonly reading: MailboxReading };

/** Where the hours in the form come from; those of the mailbox replace them on a second word alone. */
export const HoursFromMailbox = ({ values, choose, base, reading }: HoursFromMailboxProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  // Once the form holds others, the question is over.
  const [askedAbout, askAbout] = useState<FormHours>();
  const { look, ask } = reading;
  const source = hoursSource(look, values, base);
  const isAsked = askedAbout !== undefined && areSameHours(askedAbout, values);
  const found = isAsked && source === 'others' && look.kind === 'found' ? look.found : undefined;
  const told = useTold(found);
  const place = useFocusBack<HTMLDivElement>(found !== undefined);
  return (
    <div ref={place} className={styles.place}>
      <Button
        className={styles.act}
        disabledFocusable={source === 'reading'}
        onClick={() => {
          askAbout({ zone: values.zone, hours: values.hours });
          void ask();
        }}
      >
        {words('mailbox.import')}
      </Button>
      <Caption1 as="p" role="status" className={styles.line}>
        {told ?? lineOf(source, base, words)}
      </Caption1>
      {(source === 'refused' || source === 'failed') && <Notice text={words(`mailbox.${source}`)} />}
      {found !== undefined && (
        <div className={styles.acts}>
          <Button
            onClick={() => {
              choose(takenFrom(found, values));
            }}
          >
            {words('mailbox.use')}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              askAbout(undefined);
            }}
          >
            {words('mailbox.keep')}
          </Button>
        </div>
      )}
      {look.kind === 'found' && look.found.zone === undefined && found === undefined && (
        <Caption1 as="p" className={styles.line}>
          {words('mailbox.zone')}
        </Caption1>
      )}
    </div>
  );
};

const lineOf = (source: HoursSource, { isSaved }: FormBase, words: Words<CalendarSettingsKey>): string => {
  switch (source) {
    case 'unread':
      return isSaved ? '' : words('mailbox.unread');
    case 'reading':
    case 'used':
    case 'taken':
    case 'same':
      return words(`mailbox.${source}`);
    case 'refused':
    case 'failed':
    case 'others':
      return '';
  }
};

/** What the mailbox says, in a sentence. */
const useTold = (found: MailboxHours | undefined): string | undefined => {
  const words = useCalendarWords();
  const { locale } = useTab().host;
  if (found === undefined) return undefined;
  const { days, span } = toldOf(found);
  const zone = found.zone === undefined ? words('mailbox.toldZone') : zoneLabel(found.zone);
  if (span === undefined) return words('mailbox.toldNone', { zone });
  const names = weekdayNames(locale);
  return words('mailbox.told', {
    days: new Intl.ListFormat(locale).format(
      weekdays.flatMap((day, place) => (days.includes(day) ? [names[place] ?? ''] : [])),
    ),
    from: timeText(span.start),
    until: timeText(span.end % 1440),
    zone,
  });
};

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  act: { alignSelf: 'flex-start' },
  line: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
