import { useEffect, useRef } from 'react';
import type { FocusEventHandler, RefObject } from 'react';

/**
 * A note that is put elsewhere, or a line that is moved, loses the focus on its way. The button that then stands where
 * the focus was gets it, so that one can go on from there.
 *
 * @param box what holds the buttons
 * @param change differs once something has been moved
 * @param otherwise selects what gets the focus where no button is left
 * @returns is to be told when something in the box gets the focus
 */
export const useFocusKept = (
  box: RefObject<HTMLElement | null>,
  change: string | number,
  otherwise?: string,
): FocusEventHandler => {
  const place = useRef<number>(undefined);
  useEffect(() => {
    // Whoever uses a pointer has left the place: what others do must not bring them back.
    const leave = (): void => {
      place.current = undefined;
    };
    document.addEventListener('pointerdown', leave);
    return (): void => {
      document.removeEventListener('pointerdown', leave);
    };
  }, []);
  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    const buttons = buttonsIn(box);
    const other = otherwise === undefined ? undefined : box.current?.querySelector<HTMLElement>(otherwise);
    (buttons[Math.min(place.current, buttons.length - 1)] ?? other)?.focus();
  }, [box, change, otherwise]);
  return ({ target }) => {
    place.current = buttonsIn(box).findIndex((button) => button === target);
  };
};

const buttonsIn = (box: RefObject<HTMLElement | null>): readonly HTMLElement[] => [
  ...(box.current?.querySelectorAll('button') ?? []),
];
