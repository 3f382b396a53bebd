import { makeStyles, tokens } from '@fluentui/react-components';
import type { DropTarget } from './use-dragging.ts';

/** How an element shows that something can be dropped on it; nothing moves by it, so that the pointer stays where it is. */
export const useDropStyle = ({ state }: Pick<DropTarget, 'state'>): string | undefined => {
  const styles = useStyles();
  return state === 'closed' ? undefined : styles[state];
};

const useStyles = makeStyles({
  open: { outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, outlineOffset: '2px' },
  over: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '2px' },
});
