import { useQuery } from '@tanstack/react-query';
import { usePane } from '../pane-context.tsx';

/** Whether the person has chosen that the bot knows when their focus blocks are; `undefined` until that is known. */
export const useSharesFocus = (): boolean | undefined => {
  const { settings } = usePane();
  const { data } = useQuery({
    queryKey: ['shares-focus'],
    queryFn: async () => {
      const read = await settings.preferences();
      return read.kind === 'done' ? read.view.sharesFocus : null;
    },
    retry: false,
  });
  return data ?? undefined;
};
