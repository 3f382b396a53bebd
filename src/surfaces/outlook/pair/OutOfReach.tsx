import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';

/** This Outlook signs nobody in for us: what works here all the same, and where the rest is. */
export const OutOfReach = (): ReactElement => {
  const words = usePaneWords();
  const { personalLink } = usePane();
  return (
    <NoticeBar
      intent="warning"
      act={
        <Button as="a" size="small" href={personalLink('')} target="_blank" rel="noreferrer">
          {words('out-of-reach.open')}
        </Button>
      }
    >
      <strong>{words('out-of-reach.title')}</strong> {words('out-of-reach.text')}
    </NoticeBar>
  );
};
