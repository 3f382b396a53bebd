import type { ReactElement, ReactNode } from 'react';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { LoadingText, Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { BackTo } from '../BackTo.tsx';
import { useSettingsWords } from './settings-words.ts';

export type SettingsFrameProps<View> = {
  /** One level up; left out on the page that the gear leads to. */
  readonly back?: { readonly path: string; readonly text: string };
  readonly title: string;
  readonly who: string;
  /** What is said to whoever it is not for; left out: that it is for members of the team. */
  readonly forbidden?: { readonly title: string; readonly text: string };
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  /** The page's parts once they are known. */
  readonly children: (view: View) => ReactNode;
};

/** A page of settings, whatever came of reading them. */
export const SettingsFrame = <View,>(props: SettingsFrameProps<View>): ReactElement => {
  const { back, title, who, forbidden, state, onRetry, children } = props;
  const words = useSettingsWords();
  const online = useOnline();
  if (state.kind === 'forbidden')
    return (
      <Page>
        {back !== undefined && forbidden !== undefined && <BackTo path={back.path} text={back.text} />}
        <Forbidden
          title={forbidden?.title ?? words('forbidden.title')}
          text={forbidden?.text ?? words('forbidden.text')}
        />
      </Page>
    );
  return (
    <Page>
      {back !== undefined && <BackTo path={back.path} text={back.text} />}
      <PageHeader title={title} who={who} />
      {!online && <Offline />}
      {online && hasFailed(state) && <Failed {...waitIn(state)} onRetry={onRetry} />}
      {state.kind === 'loading' && <LoadingSections title={title} />}
      {state.kind === 'ready' && children(state.view)}
    </Page>
  );
};

const hasFailed = (state: ViewState<unknown>): boolean =>
  state.kind === 'failed' || (state.kind === 'ready' && state.stale);

const LoadingSections = ({ title }: { readonly title: string }): ReactElement => (
  <Section title={title}>
    <Loading>
      <LoadingText lines={6} />
    </Loading>
  </Section>
);
