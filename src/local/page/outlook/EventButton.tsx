import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { instantAt } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { firstHour, hourHeight } from './week-layout.ts';
import type { PlacedEvent } from './week-layout.ts';

/** A quarter of an hour still shows its title. */
const leastHeight = 22;

const useStyles = makeStyles({
  slot: { position: 'absolute', padding: '0 2px 1px 1px', boxSizing: 'border-box' },
  event: {
    width: '100%',
    height: '100%',
    padding: '2px 6px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflow: 'hidden',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  ours: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  free: { border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
});

const useTimeFormat = (): Intl.DateTimeFormat => {
  const { person, locale } = usePage();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: person.zone });
};

type EventButtonProps = { readonly placed: PlacedEvent; readonly onOpen: (id: string) => void };

/** One event in its place on a day; it opens. */
export const EventButton = ({ placed, onOpen }: EventButtonProps): ReactElement => {
  const styles = useStyles();
  const { words, person } = usePage();
  const format = useTimeFormat();
  const { event, start, end, lane, lanes, date } = placed;
  const subject = event.subject === '' ? words('untitled') : event.subject;
  const at = (minutes: number): string => format.format(instantAt(date, minutes + firstHour * 60, person.zone));
  const place = {
    top: `${(start * hourHeight) / 60}px`,
    height: `${Math.max(((end - start) * hourHeight) / 60, leastHeight)}px`,
    left: `${(lane * 100) / lanes}%`,
    width: `${100 / lanes}%`,
  };
  const look = mergeClasses(
    styles.event,
    event.showAs === 'free' && styles.free,
    event.categories.length > 0 && styles.ours,
  );
  return (
    <li className={styles.slot} style={place}>
      <button
        type="button"
        className={look}
        aria-label={words('calendar.event', { subject, start: at(start), end: at(end) })}
        onClick={() => {
          onOpen(event.id);
        }}
      >
        <span>
          {event.sensitivity === 'private' && <LockClosedRegular aria-label={words('private')} />} {subject}
        </span>
      </button>
    </li>
  );
};
