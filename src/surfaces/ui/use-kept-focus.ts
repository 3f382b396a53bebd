import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * What takes the place of a button that was pressed takes the keyboard's focus from it: its first button, or itself.
 *
 * @param shown changes with what is shown
 */
export const useKeptFocus = <Place extends HTMLElement>(shown: string): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body) return;
    const button = place.current?.querySelector('button');
    (button ?? place.current)?.focus();
  }, [shown]);
  return place;
};
