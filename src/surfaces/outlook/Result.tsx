import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** What the last act came to, said politely; always there, so that a change in it is heard. */
export const Result = ({ text }: { readonly text: string }): ReactElement => (
  <Caption1 as="p" role="status" className={useStyles().line}>
    {text}
  </Caption1>
);

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2, // Empty, it takes no room; hidden, it would not be heard.
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
});
