import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NoteItem } from './NoteItem.tsx';
import { noteKey } from './notes.ts';
import type { Note } from './notes.ts';

type NoteListProps = { readonly id?: string; readonly notes: readonly Note[] };

/** Notes, one below the other. */
export const NoteList = ({ id, notes }: NoteListProps): ReactElement => (
  // Safari drops the list role where the bullets are styled away.
  // eslint-disable-next-line jsx-a11y/no-redundant-roles
  <ul id={id} role="list" className={useStyles().notes}>
    {notes.map((note) => (
      <NoteItem key={noteKey(note)} note={note} />
    ))}
  </ul>
);

const useStyles = makeStyles({
  notes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});
