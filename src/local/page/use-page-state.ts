import { useCallback, useEffect, useState } from 'react';
import { languageOf } from '#messages/words.ts';
import { addressOf, readState } from './page-state.ts';
import type { PageState } from './page-state.ts';

const current = (): PageState =>
  readState(window.location.href, { width: window.innerWidth, language: languageOf(navigator.language) });

/** The page's state, kept in the address; the browser's back button undoes a change of view. */
export const usePageState = (): readonly [PageState, (change: Partial<PageState>) => void] => {
  const [state, setState] = useState(current);
  useEffect(() => {
    const follow = (): void => {
      setState(current());
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);
  const show = useCallback((change: Partial<PageState>): void => {
    const next = { ...current(), ...change };
    window.history.pushState(null, '', addressOf(next));
    setState(next);
  }, []);
  return [state, show];
};
