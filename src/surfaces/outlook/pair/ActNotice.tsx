import type { ReactElement } from 'react';
import { inSeconds } from '../../ui/asked-to-wait.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { usePaneWords } from '../pane-context.tsx';

/** Why an act did not come off; its button is still there to press again. Nothing while there is nothing to say. */
export const ActNotice = ({ state }: { readonly state: ActState }): ReactElement | null => {
  const words = usePaneWords();
  const uiWords = useUiWords();
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'refused':
      return <Notice text={words('ally.refused')} />;
    case 'failed':
      return (
        <Notice
          text={
            state.waitMs === undefined
              ? `${uiWords('failed.title')} ${uiWords('failed.text')}`
              : `${uiWords('wait.title')} ${uiWords('wait.text', { count: inSeconds(state.waitMs) })}`
          }
        />
      );
  }
};
