import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ClockMove } from '../clock/local-clock.ts';
import { moveClock } from './local-api.ts';
import { usePage } from './page-context.tsx';
import { useNow } from './use-now.ts';

const friday = 5;
const threeInTheAfternoon = 15 * 60;

/** The local clock, and how to move it. */
export const ClockMenu = (): ReactElement => {
  const { session, person, words, locale } = usePage();
  const now = useNow(session);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: person.zone });
  const fridayMove = { kind: 'weekday', weekday: friday, minutes: threeInTheAfternoon, zone: person.zone } as const;
  const moves: readonly (readonly [string, ClockMove])[] = [
    [words('clock.day'), { kind: 'days', days: 1 }],
    [words('clock.week'), { kind: 'days', days: 7 }],
    [words('clock.month'), { kind: 'days', days: 28 }],
    [words('clock.friday'), fridayMove],
    [words('clock.real'), { kind: 'real' }],
  ];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ClockRegular />} aria-label={words('clock', { time: format.format(now) })}>
          {format.format(now)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {moves.map(([label, move]) => (
            <MenuItem
              key={label}
              onClick={() => {
                void moveClock(move);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
