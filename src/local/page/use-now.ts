import { useEffect, useState } from 'react';
import type { Instant } from '#domain/shared/instant.ts';
import type { LocalSession } from '../session.ts';

const tick = 10_000;

/** The local time: the session's own, carried on by the browser's steady clock. */
export const useNow = ({ now }: Pick<LocalSession, 'now'>): Instant => {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => {
      setPassed(performance.now() - from);
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, [now]);
  return now + passed;
};
