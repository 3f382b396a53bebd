import type { ReactElement, ReactNode } from 'react';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { ViewState } from '../../ui/server-view.ts';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { BackTo } from '../dissent/BackTo.tsx';
import { firstPath } from '../screens/paths.ts';
import { useVictoryWords } from './VictoryWords.tsx';

type VictoryFrameProps<View> = {
  readonly title: string;
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  readonly children: (view: View) => ReactNode;
};

/** A page about victories in each of its states, with the way back. */
export const VictoryFrame = <View,>({ title, state, onRetry, children }: VictoryFrameProps<View>): ReactElement => {
  const words = useVictoryWords();
  const online = useOnline();
  const isOffline = !online || state.kind === 'offline';
  const hasFailed = state.kind === 'failed' || (state.kind === 'ready' && state.stale);
  return (
    <Page>
      <BackTo path={firstPath} text={words('back.week')} />
      {state.kind === 'forbidden' && <Forbidden title={words('gone.title')} text={words('gone.text')} />}
      {state.kind !== 'ready' && state.kind !== 'forbidden' && <PageHeader title={title} />}
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed onRetry={onRetry} />}
      {state.kind === 'loading' && <VictoryLoading />}
      {state.kind === 'ready' && children(state.view)}
    </Page>
  );
};

export const VictoryLoading = (): ReactElement => (
  <Loading>
    <LoadingText lines={6} />
  </Loading>
);
