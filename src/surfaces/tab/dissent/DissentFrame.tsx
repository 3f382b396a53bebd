import type { ReactElement, ReactNode } from 'react';
import type { ViewState } from '../../ui/server-view.ts';
import { ViewPage } from '../ViewPage.tsx';
import { useDissentWords } from './dissent-desk.tsx';

type DissentFrameProps<View> = {
  readonly back: { readonly path: string; readonly text: string };
  readonly title: string;
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  readonly children: (view: View) => ReactNode;
};

/** A page about dissents, with the way back. */
export const DissentFrame = <View,>(props: DissentFrameProps<View>): ReactElement => {
  const words = useDissentWords();
  return <ViewPage {...props} gone={{ title: words('gone.title'), text: words('gone.text') }} />;
};
