import type { ReactElement } from 'react';
import { NoticeBar } from './NoticeBar.tsx';

/** A line about something that does not work as it is. */
export const Notice = ({ text }: { readonly text: string }): ReactElement => (
  <NoticeBar intent="warning">{text}</NoticeBar>
);
