import type { ReactElement } from 'react';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { SettingsFrame } from './SettingsFrame.tsx';
import type { SettingsFrameProps } from './SettingsFrame.tsx';

type SettingsPageProps<View> = Omit<SettingsFrameProps<View>, 'state' | 'onRetry'> & {
  readonly source: ViewSource<View>;
};

/** A page of settings that are read from one place: while they come, where they cannot be had, and once they are here. */
export const SettingsPage = <View,>({ source, ...frame }: SettingsPageProps<View>): ReactElement => {
  const { state, retry } = useServerView(source);
  return <SettingsFrame {...frame} state={state} onRetry={retry} />;
};
