import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { FieldFoot } from '../../ui/FieldFoot.tsx';
import { usePaneWords } from '../pane-context.tsx';

type NoteFootProps = {
  /** Where the note is kept. */
  readonly where: string;
  /** Where it stands while it is saved; left out where nothing is sent. */
  readonly children?: ReactNode;
};

/** Below one's own note: that nobody else reads it, and where it lives. */
export const NoteFoot = ({ where, children }: NoteFootProps): ReactElement => {
  const styles = useStyles();
  const who = usePaneWords()('notes.who');
  return (
    <>
      {children === undefined ? <EyeLine who={who} /> : <FieldFoot who={who}>{children}</FieldFoot>}
      <Caption1 className={styles.where}>{where}</Caption1>
    </>
  );
};

const useStyles = makeStyles({ where: { color: tokens.colorNeutralForeground3 } });
