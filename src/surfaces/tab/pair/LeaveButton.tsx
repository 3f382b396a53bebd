import { Body1, Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { Overlay } from '../../ui/Overlay.tsx';
import { useUiWords } from '../../ui/words-context.tsx';
import { alliancesPath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { useActOn } from '../../ui/use-act-on.ts';
import { usePairPage } from './pair-page.tsx';
import { PairNotice } from './PairNotice.tsx';

type LeaveButtonProps = {
  /** `withdraw`: one's own invitation is taken back; `leave`: an alliance that has begun. */
  readonly kind: 'withdraw' | 'leave';
};

/** Leaving is always possible, and says what it does before it is done. */
export const LeaveButton = ({ kind }: LeaveButtonProps): ReactElement => {
  const words = usePairWords();
  const uiWords = useUiWords();
  const { view } = usePairPage();
  const { name, former } = view.other;
  const [asking, setAsking] = useState(false);
  const { state, leave } = useLeave();
  const act = words(kind === 'leave' ? 'leave.act' : 'waiting.withdraw');
  const ask = (open: boolean) => (): void => {
    setAsking(open);
  };
  const confirm = (): void => {
    setAsking(false);
    leave();
  };
  const text = former ? 'leave.last' : 'leave.text';
  return (
    <>
      <PairNotice state={state} onRetry={leave} />
      <div>
        <Button disabledFocusable={state.kind === 'busy'} onClick={ask(true)}>
          {act}
        </Button>
      </div>
      {asking && (
        <Overlay
          title={words(kind === 'leave' ? 'leave.ask' : 'leave.withdrawAsk')}
          place="centre"
          onClose={ask(false)}
          acts={
            <>
              <Button onClick={ask(false)}>{uiWords('cancel')}</Button>
              <Button appearance="primary" onClick={confirm}>
                {act}
              </Button>
            </>
          }
        >
          <Body1>{words(kind === 'leave' ? text : 'leave.withdrawText', { name })}</Body1>
        </Overlay>
      )}
    </>
  );
};

/** Leaves, and goes home: there is nothing to be seen here any more. */
const useLeave = (): Pick<ReturnType<typeof useActOn>, 'state'> & { readonly leave: () => void } => {
  const { pairs } = useTab();
  const { view, cache } = usePairPage();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { state, run } = useActOn<unknown>({ accept: () => undefined, reload: () => cache.reload() });
  const leave = async (): Promise<void> => {
    if (!(await run(() => pairs.leave(view.allianceId)))) return;
    navigate(alliancesPath);
    // What was read before still lists it.
    queries.removeQueries({ queryKey: ['home'] });
    queries.removeQueries({ queryKey: ['pair', view.allianceId] });
  };
  return { state, leave: () => void leave() };
};
