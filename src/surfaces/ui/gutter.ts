import { makeStyles, tokens } from '@fluentui/react-components';

/** Puts the words of a subtle button at the gutter, where it stands first in a line; its own padding reaches beyond. */
export const useGutterStyles = makeStyles({
  subtle: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});
