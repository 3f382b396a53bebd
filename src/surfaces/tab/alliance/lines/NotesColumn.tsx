import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { usePromptWords, useLinesWords } from '../../tab-context.tsx';
import { answerKey } from '../use-answer.ts';
import { useDrafting } from './drafting-page.tsx';
import { useDropStyle } from './drop-styles.ts';
import { KeptAnswer } from './KeptAnswer.tsx';
import { NoteList } from './NoteList.tsx';
import { isLoose, notesBeside, promptsBeside } from './notes.ts';
import { useFocusKept } from './use-focus-kept.ts';

/** The notes beside a part for which no line stands yet, below the prompts that they answer. */
export const NotesColumn = ({ part }: { readonly part: TeamPart }): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const prompts = usePromptWords();
  const { teamId, view, dragging } = useDrafting();
  const notes = notesBeside(view, part);
  const loose = notes.filter(isLoose);
  const target = dragging.target({ kind: 'notes', part });
  const box = useRef<HTMLDivElement>(null);
  const onFocus = useFocusKept(box, loose.length, 'h3');
  return (
    <div ref={box} className={mergeClasses(styles.column, useDropStyle(target))} onFocus={onFocus} {...target.handlers}>
      <Caption1Strong as="h3" tabIndex={-1} className={styles.title}>
        {words('group.answers')}
      </Caption1Strong>
      {notes.length === 0 && <Body1>{words('group.none')}</Body1>}
      {notes.length > 0 && loose.length === 0 && <Body1>{words('group.all')}</Body1>}
      {promptsBeside(part)
        .filter((promptId) => loose.some((note) => note.promptId === promptId))
        .map((promptId) => (
          <div key={promptId} className={styles.prompt}>
            <Caption1 className={styles.quiet}>{prompts(promptId)}</Caption1>
            <NoteList notes={loose.filter((note) => note.promptId === promptId)} />
          </div>
        ))}
      {promptsBeside(part).map((promptId) => (
        <KeptAnswer key={promptId} name={answerKey(view, teamId, promptId)} />
      ))}
    </div>
  );
};

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground3, outlineStyle: 'none' },
  prompt: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
