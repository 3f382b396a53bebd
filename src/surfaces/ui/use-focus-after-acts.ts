import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A button that goes once it has done its work takes the focus along; the first of those that stand there then gets it.
 *
 * @param isBusy whether an act is under way: until it is over, nobody knows which buttons there will be
 * @returns the element that holds the buttons
 */
export const useFocusAfterActs = <Place extends HTMLElement>(isBusy: boolean): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  const act = useRef<'none' | 'begun' | 'under-way'>('none');
  useEffect(() => {
    const buttons = place.current;
    const begin = (): void => {
      act.current = 'begun';
    };
    buttons?.addEventListener('click', begin);
    return () => buttons?.removeEventListener('click', begin);
  }, []);
  // After every drawing: which buttons stand there follows from more than the act.
  useEffect(() => {
    if (act.current === 'none') return;
    if (isBusy) {
      act.current = 'under-way';
      return;
    }
    const isLost = document.activeElement === document.body;
    if (isLost) place.current?.querySelector('button')?.focus();
    if (isLost || act.current === 'under-way') act.current = 'none';
  });
  return place;
};
