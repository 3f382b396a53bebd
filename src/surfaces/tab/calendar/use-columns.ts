import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How many days an element of so many px has room for, of `count`. */
export const columnsIn = (width: number, count: number): number => {
  if (width >= 976) return count;
  return Math.min(count, width >= 592 ? 3 : 1);
};

/** How many days the element has room for. */
export const useColumns = (
  count: number,
): { readonly box: RefObject<HTMLDivElement | null>; readonly columns: number } => {
  const box = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setColumns(columnsIn(element.clientWidth, count));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return (): void => {
      observer.disconnect();
    };
  }, [count]);
  return { box, columns };
};

/** The days to show: the chosen one, with those around it as far as there is room. */
export const windowOf = <Item>(items: readonly Item[], chosen: number, columns: number): readonly Item[] => {
  const first = Math.max(0, Math.min(chosen - Math.floor(columns / 2), items.length - columns));
  return items.slice(first, first + columns);
};
