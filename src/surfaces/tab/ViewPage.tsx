import type { ReactElement, ReactNode } from 'react';
import { waitIn } from '../ui/asked-to-wait.ts';
import { Loading, LoadingText } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Failed, Forbidden, Offline } from '../ui/States.tsx';
import type { ViewState } from '../ui/server-view.ts';
import { useOnline } from '../ui/use-online.ts';
import { BackTo } from './BackTo.tsx';

type ViewPageProps<View> = {
  /** One level up; left out on the pages of the navigation. */
  readonly back?: { readonly path: string; readonly text: string };
  /** Said until the page is here, and while it cannot be had; then `children` say it themselves. */
  readonly title: string;
  /** Said where it is not for this person, or not there. */
  readonly gone: { readonly title: string; readonly text: string };
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  readonly children: (view: View) => ReactNode;
};

/** A page in each of its states, with the way back. */
export const ViewPage = <View,>(props: ViewPageProps<View>): ReactElement => {
  const { back, title, gone, state, onRetry, children } = props;
  const online = useOnline();
  const isOffline = !online || state.kind === 'offline';
  const hasFailed = state.kind === 'failed' || (state.kind === 'ready' && state.stale);
  return (
    <Page>
      {back !== undefined && <BackTo path={back.path} text={back.text} />}
      {state.kind === 'forbidden' && <Forbidden title={gone.title} text={gone.text} />}
      {state.kind !== 'ready' && state.kind !== 'forbidden' && <PageHeader title={title} />}
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed {...waitIn(state)} onRetry={onRetry} />}
      {state.kind === 'loading' && <TextLoading />}
      {state.kind === 'ready' && children(state.view)}
    </Page>
  );
};

/** Where a page or its words are still to come. */
export const TextLoading = (): ReactElement => (
  <Loading>
    <LoadingText lines={6} />
  </Loading>
);
