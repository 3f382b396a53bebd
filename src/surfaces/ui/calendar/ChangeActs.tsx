import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '#messages/words.ts';
import type { Applied } from './last-act.ts';

type ChangeActsProps = {
  readonly applied: Applied;
  /** Whether anything is proposed that can be applied or put aside. */
  readonly hasChanges: boolean;
  readonly words: Words<'changes.undo' | 'changes.discard' | 'changes.apply'>;
  readonly onDiscard: () => void;
  readonly onApply: () => void;
};

/** What can be done with a proposed plan, and with the one that was applied before it. */
export const ChangeActs = ({ applied, hasChanges, words, onDiscard, onApply }: ChangeActsProps): ReactElement => {
  const isBusy = isUnderWay(applied);
  const undo = applied.kind === 'applied' || applied.kind === 'failed' ? applied.undo : undefined;
  return (
    <>
      {undo !== undefined && <Button onClick={undo}>{words('changes.undo')}</Button>}
      {hasChanges && (
        <>
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={onDiscard}>
            {words('changes.discard')}
          </Button>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onApply}>
            {words('changes.apply')}
          </Button>
        </>
      )}
    </>
  );
};

/** Whether the calendar is being written to. */
export const isUnderWay = ({ kind }: Applied): boolean => kind === 'applying' || kind === 'undoing';
