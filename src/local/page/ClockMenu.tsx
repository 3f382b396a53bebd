import { makeStyles, tokens } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CSSProperties, ReactElement, ToggleEvent } from 'react';
import type { ClockMove } from '../clock/local-clock.ts';
import { moveClock } from './local-api.ts';
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

/** Below the button, and inside the window, wherever the header has wrapped to. */
const placeBelow = (opener: HTMLElement | null): CSSProperties => {
  const box = opener?.getBoundingClientRect();
  if (box === undefined) return {};
  return { top: `${box.bottom + 4}px`, left: `${Math.max(8, Math.min(box.left, window.innerWidth - 224))}px` };
};

/**
 * The local clock, and how to move it. The browser's own popover closes by itself, gives the focus back, and needs no
 * hidden elements around it, which a check for accessibility reports.
 */
export const ClockMenu = (): ReactElement => {
  const styles = useStyles();
  const { session, person, words, locale } = usePage();
  const now = useNow(session);
  const moves = useMoves();
  const id = useId();
  const [place, setPlace] = useState<CSSProperties>({});
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: person.zone });
  const onToggle = ({ newState }: ToggleEvent<HTMLElement>): void => {
    if (newState === 'open') setPlace(placeBelow(document.getElementById(`${id}-opener`)));
  };
  return (
    <>
      <button
        id={`${id}-opener`}
        type="button"
        className={styles.opener}
        popoverTarget={id}
        aria-label={words('clock', { time: format.format(now) })}
      >
        <ClockRegular fontSize={16} aria-hidden />
        {format.format(now)}
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={words('clock.move')}
        className={styles.moves}
        style={place}
        onBeforeToggle={onToggle}
      >
        {moves.map(([label, move]) => (
          <button
            key={label}
            type="button"
            className={styles.move}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => {
              void moveClock(move);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
};

const useStyles = makeStyles({
  opener: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    padding: '0 8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  moves: {
    position: 'fixed',
    inset: 'auto',
    boxSizing: 'border-box',
    width: '216px',
    margin: 0,
    padding: '4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  move: {
    display: 'block',
    width: '100%',
    padding: '6px 8px',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
