import type { ReactElement, ReactNode } from 'react';
import type { ViewState } from '../../ui/server-view.ts';
import { firstPath } from '../screens/paths.ts';
import { ViewPage } from '../ViewPage.tsx';
import { useVictoryWords } from './VictoryWords.tsx';

type VictoryFrameProps<View> = {
  readonly title: string;
  readonly state: ViewState<View>;
  readonly onRetry: () => void;
  readonly children: (view: View) => ReactNode;
};

/** A page about victories, with the way back. */
export const VictoryFrame = <View,>(props: VictoryFrameProps<View>): ReactElement => {
  const words = useVictoryWords();
  const gone = { title: words('gone.title'), text: words('gone.text') };
  return <ViewPage {...props} back={{ path: firstPath, text: words('back.week') }} gone={gone} />;
};
