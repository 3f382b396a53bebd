import { useAnnounce } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { VersionView } from '#contracts/alliance-api.ts';
import type { Stance } from '#domain/alliance/team/position.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useTab } from '../../tab-context.tsx';
import type { ActState } from '../../../ui/use-act-on.ts';
import { useAct } from '../use-act.ts';
import { makeLatestOnly } from './latest-only.ts';

/** One's own position on a line while it is being taken. */
export type TakePosition = {
  readonly state: ActState;
  /** What was asked for last and is not saved yet. */
  readonly asked: Stance | undefined;
  /** Resolves to whether the position is taken. @param said what is announced then. */
  readonly take: (stance: Stance, said: string) => Promise<boolean>;
  /** Asks once more for what did not come off. */
  readonly retry: () => void;
};

type Asked = { readonly stance: Stance; readonly said: string };

/** Takes positions on a line one after another: arrows may pass over one of the choices on the way to another. */
export const usePosition = (teamId: TeamId, version: VersionView, lineId: string): TakePosition => {
  const { alliances } = useTab();
  const { announce } = useAnnounce();
  const { state, run } = useAct(teamId);
  const [asked, setAsked] = useState<Asked>();
  const latest = useRef<Asked>(undefined);
  const [enqueue] = useState(makeLatestOnly);
  const send = async (one: Asked): Promise<boolean> => {
    const done = await run(() => alliances.takePosition(teamId, version.number, lineId, { stance: one.stance }));
    if (latest.current === one) setAsked(undefined);
    if (done) announce(one.said, { batchId: 'position' });
    return done;
  };
  const ask = (one: Asked): Promise<boolean> => {
    latest.current = one;
    setAsked(one);
    return enqueue(() => send(one));
  };
  return {
    state,
    asked: asked?.stance,
    take: (stance, said) => ask({ stance, said }),
    retry: () => {
      if (latest.current !== undefined) void ask({ ...latest.current });
    },
  };
};
