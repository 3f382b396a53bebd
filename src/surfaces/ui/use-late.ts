import { useEffect, useState } from 'react';

/** Something that is fetched when the page first needs it: code, or words. */
export type Late<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: Value };

type Loaded<Value> =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly value: Value };

/** @param load the same function at every rendering: another one fetches anew */
export const useLate = <Value>(load: () => Promise<Value>): Late<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: Loaded<Value>): void => {
      if (wanted) setLoaded(next);
    };
    load().then(
      (value) => {
        settle({ kind: 'ready', value });
      },
      () => {
        settle({ kind: 'failed' });
      },
    );
    return (): void => {
      wanted = false;
    };
  }, [load, attempt]);
  if (loaded.kind !== 'failed') return loaded;
  const retry = (): void => {
    setLoaded({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return { kind: 'failed', retry };
};
