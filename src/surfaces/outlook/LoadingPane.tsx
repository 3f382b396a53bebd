import { SkeletonItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Loading, LoadingRows } from '../ui/Loading.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePaneWords } from './pane-context.tsx';

/** The pane while it is not known yet what it is about. */
export const LoadingPane = (): ReactElement => (
  <PaneFrame>
    <PaneTitle takeFocus={false}>{usePaneWords()('pane.title')}</PaneTitle>
    <Loading>
      <LoadingRows rows={1} />
      <SkeletonItem size={24} />
      <LoadingRows rows={3} />
    </Loading>
  </PaneFrame>
);
