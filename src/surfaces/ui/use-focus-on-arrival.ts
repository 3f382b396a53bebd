import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** What comes in the place of what was pressed takes the keyboard's focus, which went along with it. */
export const useFocusOnArrival = <Place extends HTMLElement>(): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (isFocusLost()) place.current?.focus();
  }, []);
  return place;
};

/** What stood there before had the focus and took it along; on the first view nobody has done anything yet. */
const isFocusLost = (): boolean => document.activeElement === document.body && navigator.userActivation.hasBeenActive;
