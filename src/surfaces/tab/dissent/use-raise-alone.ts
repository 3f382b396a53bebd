import type { PersonalDissentsView } from '#contracts/dissent-api.ts';
import type { DissentText } from '#domain/dissent/dissent.ts';
import { useViewCache } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';
import type { Concerned } from './dissent-desk.tsx';
import { useOwnSource } from './own-source.ts';

/** Shares a dissent with one person. `raise` resolves to whether it is with them. */
export const useRaiseAlone = (): {
  readonly state: ActState;
  readonly raise: (other: Concerned, id: string, text: DissentText) => Promise<boolean>;
} => {
  const { personalDissents } = useTab().practices;
  const { state, run } = useActOn<PersonalDissentsView>(useViewCache(useOwnSource()));
  return {
    state,
    raise: ({ personId }, id, text) => run(() => personalDissents.raise(personId, id, { ...text, basedOn: 0 })),
  };
};
