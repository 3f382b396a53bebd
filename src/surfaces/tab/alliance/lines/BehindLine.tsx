import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { LineView } from '#contracts/alliance-api.ts';
import { touch } from '../../../ui/breakpoints.ts';
import { useLinesWords } from '../../tab-context.tsx';
import { useDrafting } from './drafting-page.tsx';
import { NoteList } from './NoteList.tsx';
import { notesBehind } from './notes.ts';
import { useAuthor } from './use-author.ts';

/** Whose answers stand behind a line; on request, their words. */
export const BehindLine = ({ line }: { readonly line: LineView }): ReactElement | null => {
  const styles = useStyles();
  const words = useLinesWords();
  const notesId = useId();
  const author = useAuthor();
  const { view } = useDrafting();
  const [shown, setShown] = useState(false);
  const notes = notesBehind(view, line.id);
  if (notes.length === 0) return null;
  const names = new Set(notes.map(author));
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular className={mergeClasses(shown && styles.down)} />}
        aria-expanded={shown}
        aria-controls={shown ? notesId : undefined}
        className={styles.from}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {words('group.from', { names: [...names].join(', ') })}
      </Button>
      {shown && (
        <div className={styles.notes}>
          <NoteList id={notesId} notes={notes} />
        </div>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  from: {
    maxWidth: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    [touch]: { minHeight: '44px' },
  },
  down: { transform: 'rotate(90deg)' },
  notes: { paddingBlockStart: tokens.spacingVerticalXS },
});
