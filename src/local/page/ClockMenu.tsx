import { ClockRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ClockMove } from '../clock/local-clock.ts';
import { moveClock } from './local-api.ts';
import { PopoverMenu } from './PopoverMenu.tsx';
import { usePage } from './page-context.tsx';
import { useNow } from './use-now.ts';

const monday = 1;
const nineInTheMorning = 9 * 60;
const friday = 5;
const threeInTheAfternoon = 15 * 60;

type Move = readonly [string, ClockMove];

const useMoves = (): readonly Move[] => {
  const { person, words } = usePage();
  const { zone } = person;
  return [
    [words('clock.day'), { kind: 'days', days: 1 }],
    [words('clock.week'), { kind: 'days', days: 7 }],
    [words('clock.month'), { kind: 'days', days: 28 }],
    [words('clock.monday'), { kind: 'weekday', weekday: monday, minutes: nineInTheMorning, zone }],
    [words('clock.friday'), { kind: 'weekday', weekday: friday, minutes: threeInTheAfternoon, zone }],
    [words('clock.real'), { kind: 'real' }],
  ];
};

/** The local clock, and how to move it. */
export const ClockMenu = (): ReactElement => {
  const { session, person, words, locale } = usePage();
  const now = useNow(session);
  const moves = useMoves();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: person.zone });
  const acts = moves.map(([label, move]) => ({
    label,
    onChoose: () => {
      void moveClock(move);
    },
  }));
  return (
    <PopoverMenu name={words('clock', { time: format.format(now) })} title={words('clock.move')} acts={acts}>
      <ClockRegular fontSize={16} aria-hidden />
      {format.format(now)}
    </PopoverMenu>
  );
};
