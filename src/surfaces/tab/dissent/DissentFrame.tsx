import type { ReactElement, ReactNode } from 'react';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import type { ViewState } from '../../ui/server-view.ts';
import { useOnline } from '../../ui/use-online.ts';
import { BackTo } from './BackTo.tsx';
import { useDissentWords } from './dissent-desk.tsx';

type DissentFrameProps<View> = {
  readonly back: { readonly path: string; readonly text: string };
  readonly title: string;
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  readonly children: (view: View) => ReactNode;
};

/** A page about dissents in each of its states, with the way back. */
export const DissentFrame = <View,>(props: DissentFrameProps<View>): ReactElement => {
  const { back, title, state, onRetry, children } = props;
  const words = useDissentWords();
  const online = useOnline();
  const isOffline = !online || state.kind === 'offline';
  const hasFailed = state.kind === 'failed' || (state.kind === 'ready' && state.stale);
  return (
    <Page>
      <BackTo path={back.path} text={back.text} />
      {state.kind === 'forbidden' && <Forbidden title={words('gone.title')} text={words('gone.text')} />}
      {state.kind !== 'ready' && state.kind !== 'forbidden' && <PageHeader title={title} />}
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed onRetry={onRetry} />}
      {state.kind === 'loading' && <DissentLoading />}
      {state.kind === 'ready' && children(state.view)}
    </Page>
  );
};

export const DissentLoading = (): ReactElement => (
  <Loading>
    <LoadingText lines={6} />
  </Loading>
);
