import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A line about something that does not work as it is. */
export const Notice = ({ text }: { readonly text: string }): ReactElement => (
  <MessageBar intent="warning" politeness="polite" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);
