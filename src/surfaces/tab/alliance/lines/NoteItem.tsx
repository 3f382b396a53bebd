import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { useDrafting } from './drafting-page.tsx';
import { useDropStyle } from './drop-styles.ts';
import { NoteMenu } from './NoteMenu.tsx';
import type { Note } from './notes.ts';
import { useAuthor } from './use-author.ts';

/** What someone wrote, as a note that can be put with others: dragged, or by its menu. */
export const NoteItem = ({ note }: { readonly note: Note }): ReactElement => {
  const styles = useStyles();
  const { dragging } = useDrafting();
  const name = useAuthor()(note);
  const target = dragging.target({ kind: 'note', note });
  return (
    <li
      className={mergeClasses(styles.note, useDropStyle(target))}
      {...dragging.handle({ kind: 'note', note }, note.text)}
      {...target.handlers}
    >
      <Body1 dir="auto" className={styles.text}>
        {note.text}
      </Body1>
      <div className={styles.foot}>
        <PersonAvatar name={name} />
        <Caption1 className={styles.name}>{name}</Caption1>
        <NoteMenu note={note} name={name} />
      </div>
    </li>
  );
};

const useStyles = makeStyles({
  note: {
    // The menu is as wide as the note.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'grab',
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});
