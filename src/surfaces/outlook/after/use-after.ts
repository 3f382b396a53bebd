import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instant } from '#domain/shared/instant.ts';
import { usePane } from '../pane-context.tsx';
import type { ReadAlliance } from '../pair/use-alliance.ts';
import { useCheckInForm } from './use-check-in-form.ts';
import type { CheckInForm } from './use-check-in-form.ts';
import { usePromiseForm } from './use-promise-form.ts';
import type { PromiseForm } from './use-promise-form.ts';
import { whatToSave } from './what-to-save.ts';
import type { ToSave } from './what-to-save.ts';

/** What was saved by the last press. */
type Saved = 'check-in' | 'opened' | 'promise';

/** All that is written after a 1-1. */
export type After = {
  readonly checkIn: CheckInForm;
  readonly promise: PromiseForm;
  readonly toSave: ToSave;
  readonly isBusy: boolean;
  readonly saved: readonly Saved[];
  readonly save: () => Promise<void>;
};

/** @param metAt when the meeting began */
export const useAfter = (alliance: ReadAlliance, metAt: Instant): After => {
  const { clock, dates } = usePane();
  const queries = useQueryClient();
  const today = dates.today(clock.now());
  const checkIn = useCheckInForm(alliance, metAt, today);
  const promise = usePromiseForm(alliance, today);
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const toSave = whatToSave(checkIn.isWriting ? checkIn.draft.value : undefined, promise.draft.value, today);
  const save = async (): Promise<void> => {
    const done: Saved[] = [];
    setSaved(done);
    // One after the other: each replies with the whole alliance.
    const sent = toSave.checkIn === undefined ? 'not-sent' : await checkIn.send(toSave.checkIn);
    if (sent !== 'not-sent') done.push(sent);
    if (toSave.promise !== undefined && (await promise.send(toSave.promise))) done.push('promise');
    setSaved([...done]);
    void queries.invalidateQueries({ queryKey: ['ally'] });
  };
  const isBusy = checkIn.state.kind === 'busy' || promise.state.kind === 'busy';
  return { checkIn, promise, toSave, isBusy, saved, save };
};
