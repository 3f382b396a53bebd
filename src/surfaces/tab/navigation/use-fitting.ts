import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { fittingPlaces } from './fitting.ts';

/** Width of the button that opens the rest, with the room before it, in px. */
const moreWidth = 52;

/**
 * Which of the links in a row fit into the element around it, where the menu of the rest stands beside the row. The row
 * holds all of them; those that do not fit are only hidden, so that they can be measured.
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
    const around = list?.parentElement;
    if (list === null || around === null || around === undefined) return undefined;
    const measure = (): void => {
      const widths = [...list.children].map((item) => item.getBoundingClientRect().width);
      const fitting = fittingPlaces(widths, { room: around.clientWidth, more: moreWidth, open });
      setPlaces((now) => (now.join() === fitting.join() ? now : fitting));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    // Readers may set letters and words further apart while the page is open.
    for (const item of list.children) observer.observe(item);
    return (): void => {
      observer.disconnect();
    };
  }, [count, open]);
  return { row, places };
};
