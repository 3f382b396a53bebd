import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FieldFoot } from '../../ui/FieldFoot.tsx';
import { usePaneWords } from '../pane-context.tsx';

type NoteFootProps = {
  /** Where the note is kept. */
  readonly where: string;
  /** Where it stands while it is saved. */
  readonly children?: ReactNode;
};

/** Below one's own note: that nobody else reads it, and where it lives. */
export const NoteFoot = ({ where, children }: NoteFootProps): ReactElement => (
  <>
    <FieldFoot who={usePaneWords()('notes.who')}>{children}</FieldFoot>
    <Caption1 className={useStyles().where}>{where}</Caption1>
  </>
);

const useStyles = makeStyles({ where: { color: tokens.colorNeutralForeground3 } });
