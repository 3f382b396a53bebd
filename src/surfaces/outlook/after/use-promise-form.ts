import type { PairView } from '#contracts/pair-api.ts';
import type { Day } from '#domain/shared/instant.ts';
import { useKeptDraft } from '../../ui/autosave/use-kept-draft.ts';
import type { Draft } from '../../ui/autosave/use-kept-draft.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { usePane } from '../pane-context.tsx';
import { promiseDay } from '../pair/promise-acts.ts';
import type { ReadAlliance } from '../pair/use-alliance.ts';
import type { PromiseText } from './what-to-save.ts';

/** One new promise. */
export type PromiseForm = {
  readonly draft: Draft<PromiseText>;
  readonly state: ActState;
  /** Resolves to whether it was taken. */
  readonly send: (promise: PromiseText) => Promise<boolean>;
};

export const usePromiseForm = ({ view, cache }: ReadAlliance, today: Day): PromiseForm => {
  const { pairs, unsaved, newId } = usePane();
  const { allianceId, me } = view;
  // The id is kept with the text: sent again after a lost answer, it is the same promise.
  const blank = { id: newId(), text: '', day: promiseDay(today) };
  const draft = useKeptDraft<PromiseText>(unsaved, `${me.personId}.${allianceId}.promise.new`, blank);
  const { state, run } = useActOn<PairView>(cache);
  return {
    draft,
    state,
    send: async ({ id, text, day }) => {
      const body = { text, day, state: 'open', basedOn: 0 } as const;
      if (!(await run(() => pairs.writePromise(allianceId, id, body)))) return false;
      draft.clear();
      return true;
    },
  };
};
