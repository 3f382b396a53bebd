import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { fittingPlaces } from './fitting.ts';

/** Width of the button that opens the rest, with the room before it, in px. */
const moreWidth = 52;

/**
 * Which of the links in a row fit. The row holds all of them, each under its place in `data-place`; those that do not fit
 * are only hidden, so that they can be measured.
 *
 * @param open place of the one that always shows
 */
export const useFitting = (
  count: number,
  open: number,
): { readonly row: RefObject<HTMLUListElement | null>; readonly places: readonly number[] } => {
  const row = useRef<HTMLUListElement>(null);
  const [places, setPlaces] = useState<readonly number[]>(() => Array.from({ length: count }, (_, place) => place));
  useLayoutEffect(() => {
    const list = row.current;
    if (list === null) return undefined;
    const measure = (): void => {
      const widths = [...list.children].map((item) => item.getBoundingClientRect().width);
      const fitting = fittingPlaces(widths, { room: list.clientWidth, more: moreWidth, open });
      setPlaces((now) => (now.join() === fitting.join() ? now : fitting));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return (): void => {
      observer.disconnect();
    };
  }, [count, open]);
  return { row, places };
};
