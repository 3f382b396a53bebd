import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** For the place of the button that opens a form: the button takes the focus back that closing the form has lost. */
export const useReturnFocus = (open: boolean): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    // Whoever has gone on to another place meanwhile is left there.
    if (before.current && !open && document.activeElement === document.body) {
      place.current?.querySelector('button')?.focus();
    }
    before.current = open;
  }, [open]);
  return place;
};
