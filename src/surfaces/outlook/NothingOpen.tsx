import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePaneWords } from './pane-context.tsx';

/** A pinned pane while no appointment is open. */
export const NothingOpen = (): ReactElement => {
  const words = usePaneWords();
  return (
    <PaneFrame>
      <PaneTitle takeFocus={false}>{words('pane.title')}</PaneTitle>
      <Body1 as="p" role="status">
        {words('pane.nothing-open')}
      </Body1>
    </PaneFrame>
  );
};
