import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * What is opened in place takes the focus along when it is closed; the first button of what stands there then gets it
 * back.
 *
 * @returns the element in which it opens and closes
 */
export const useFocusBack = <Place extends HTMLElement>(open: boolean): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (closed && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [open]);
  return place;
};
