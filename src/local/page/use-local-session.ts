import { useEffect, useState } from 'react';
import type { LocalChange } from '../changes/changes.ts';
import type { LocalSession } from '../session.ts';
import { readSession } from './local-api.ts';

type Changes = Readonly<Record<LocalChange, number>>;

export type SessionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'ready';
      readonly session: LocalSession;
      readonly changes: Changes;
      /** Whether the server answers now; while it does not, the page stays as it was. */
      readonly reachable: boolean;
    };

const none: Changes = { posts: 0, calendar: 0, clock: 0, team: 0 };

const isChange = (name: string): name is LocalChange => name in none;

/** Follows the local Microsoft 365: its session, and a count of what has changed in it. */
export const useLocalSession = (): SessionState => {
  const [session, setSession] = useState<LocalSession>();
  const [reachable, setReachable] = useState(true);
  const [changes, setChanges] = useState(none);
  useEffect(() => {
    let asked = 0;
    const load = (): void => {
      const mine = (asked += 1);
      // An answer that a later one has overtaken tells what was.
      const newest = (act: () => void): void => {
        if (mine === asked) act();
      };
      readSession().then(
        (read) => {
          newest(() => {
            setSession(read);
            setReachable(true);
          });
        },
        () => {
          newest(() => {
            setReachable(false);
          });
        },
      );
    };
    const source = new EventSource('/local/changes');
    // A reconnection may have missed changes.
    source.onopen = load;
    source.onerror = () => {
      setReachable(false);
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      if (!isChange(data)) return;
      setChanges((before) => ({ ...before, [data]: before[data] + 1 }));
      if (data === 'clock' || data === 'team') load();
    };
    return () => {
      source.close();
    };
  }, []);
  if (session === undefined) return { kind: reachable ? 'loading' : 'unreachable' };
  return { kind: 'ready', session, changes, reachable };
};
