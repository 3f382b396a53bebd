import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { usePaneWords } from '../pane-context.tsx';

/** Why an act did not come off; its button is still there to press again. Nothing while there is nothing to say. */
export const ActNotice = ({ state }: { readonly state: ActState }): ReactElement | null => {
  const words = usePaneWords();
  const uiWords = useUiWords();
  if (state.kind !== 'failed' && state.kind !== 'refused') return null;
  return (
    <Notice
      text={state.kind === 'refused' ? words('ally.refused') : `${uiWords('failed.title')} ${uiWords('failed.text')}`}
    />
  );
};
