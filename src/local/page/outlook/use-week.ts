import { useEffect, useState } from 'react';
import { addDays, instantAt } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { readEvents } from './graph-client.ts';
import type { GraphEvent } from './graph-client.ts';

export type WeekState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly events: readonly GraphEvent[] };

/** A person's week from Monday on, read again whenever a calendar has changed. */
export const useWeek = (monday: string): WeekState => {
  const { person, changes, session } = usePage();
  const [state, setState] = useState<WeekState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const { id, zone } = person;
  useEffect(() => {
    let wanted = true;
    readEvents(id, instantAt(monday, 0, zone), instantAt(addDays(monday, 5), 0, zone)).then(
      (events) => {
        if (wanted) setState({ kind: 'ready', events });
      },
      () => {
        if (wanted)
          setState({
            kind: 'failed',
            retry: () => {
              setAttempt((count) => count + 1);
            },
          });
      },
    );
    return () => {
      wanted = false;
    };
  }, [id, zone, monday, attempt, changes.calendar, session.offset]);
  return state;
};
