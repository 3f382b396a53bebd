import { useAnnounce } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ActState } from '../../../ui/use-act-on.ts';
import { useAct } from '../use-act.ts';

/** An act in a part of the agreement. */
type AskedAct = {
  readonly part: TeamPart;
  readonly act: () => Promise<ApiOutcome<TeamAllianceView>>;
  /** Announced once it is done. */
  readonly said: string;
};

export type ActQueue = {
  /** How the last act stands, in the part in which it was asked for. */
  readonly stateIn: (part: TeamPart) => ActState;
  /** Resolves to whether it was done. */
  readonly perform: (asked: AskedAct) => Promise<boolean>;
  /** Tries the last act again. */
  readonly retry: () => void;
};

/** Acts one after another: two notes that are dropped quickly both arrive. */
export const useActQueue = (teamId: TeamId): ActQueue => {
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const [last, setLast] = useState<AskedAct>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const perform = (asked: AskedAct): Promise<boolean> => {
    const next = async (): Promise<boolean> => {
      setLast(asked);
      const done = await run(asked.act);
      if (done) announce(asked.said, { batchId: 'lines' });
      return done;
    };
    const result = queue.current.then(next, next);
    queue.current = result;
    return result;
  };
  return {
    stateIn: (part) => (last?.part === part ? state : idle),
    perform,
    retry: () => {
      if (last !== undefined) void perform(last);
    },
  };
};

const idle: ActState = { kind: 'idle' };
