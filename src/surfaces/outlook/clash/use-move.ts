import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Interval } from '#domain/planner/interval.ts';
import { usePane } from '../pane-context.tsx';
import { itemKey } from '../use-invite.ts';

/** Putting the open appointment elsewhere. */
type Move = {
  readonly moveTo: (time: Interval) => void;
  readonly isMoving: boolean;
  readonly isFailed: boolean;
  /** Where it was last put. */
  readonly movedTo: Interval | undefined;
};

export const useMove = (): Move => {
  const { mailItem } = usePane();
  const queries = useQueryClient();
  const { mutate, isPending, isError, isSuccess, variables } = useMutation({
    mutationFn: (time: Interval) => mailItem.setTime(time),
    // Until the page shows where it stands now; not every Outlook says by itself that the time has changed.
    onSettled: () => queries.invalidateQueries({ queryKey: itemKey }),
    networkMode: 'always',
  });
  return { moveTo: mutate, isMoving: isPending, isFailed: isError, movedTo: isSuccess ? variables : undefined };
};
