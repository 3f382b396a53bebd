import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTab, useLinesWords } from '../../tab-context.tsx';

/** An answer that did not reach the server before the answers were opened: it is not lost, only not among them. */
export const KeptAnswer = ({ name }: { readonly name: string }): ReactElement | null => {
  const styles = useStyles();
  const words = useLinesWords();
  const kept = useTab().unsaved.read(name)?.value['text'];
  if (kept === undefined || kept === '') return null;
  return (
    <div className={styles.kept}>
      <Body1>{kept}</Body1>
      <Caption1 block className={styles.quiet}>
        {words('group.kept')}
      </Caption1>
    </div>
  );
};

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  kept: {
    display: 'flex',
    flexDirection: 'column',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'dashed',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    whiteSpace: 'pre-wrap',
  },
});
