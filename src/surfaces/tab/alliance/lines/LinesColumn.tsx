import { Body1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { AddButton } from '../../agreement/AddButton.tsx';
import { LatePart } from '../../../ui/LatePart.tsx';
import { useLinesWords } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { useDrafting } from './drafting-page.tsx';
import { useDropStyle } from './drop-styles.ts';
import { loadNewLine } from './late-forms.ts';
import { LineItem } from './LineItem.tsx';
import { noteKey } from './notes.ts';
import { usePartWords } from './part-words.ts';
import { RemovedLines } from './RemovedLines.tsx';

/** The lines of a part, and the place behind them where a new one begins. */
export const LinesColumn = ({ part }: { readonly part: TeamPart }): ReactElement => {
  const styles = useStyles();
  const partWords = usePartWords(part);
  const { open, newLines, acts } = useDrafting();
  const lines = open.lines.filter((line) => line.part === part);
  const notes = newLines.of(part);
  const end = useFocusBack<HTMLDivElement>(notes !== undefined);
  return (
    <div className={styles.column}>
      <Caption1Strong as="h3" className={styles.title}>
        {partWords.lines}
      </Caption1Strong>
      {lines.length === 0 && notes === undefined && <Body1>{partWords.none}</Body1>}
      {lines.length > 0 && (
        // Safari drops the list role where the numbers are styled away.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ol role="list" className={styles.lines}>
          {lines.map((line, index) => (
            <LineItem key={line.id} line={line} place={index} part={lines} />
          ))}
        </ol>
      )}
      <RemovedLines part={part} />
      <ActNotice state={acts.stateIn(part)} onRetry={acts.retry} />
      <div ref={end}>
        {notes === undefined ? (
          <EndOfLines part={part} />
        ) : (
          <LatePart key={notes.map(noteKey).join()} load={loadNewLine} waiting={null}>
            {(NewLine) => <NewLine part={part} notes={notes} />}
          </LatePart>
        )}
      </div>
    </div>
  );
};

/** Adds a line by hand, and takes what is dropped there. */
const EndOfLines = ({ part }: { readonly part: TeamPart }): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const { add, newLine, title } = usePartWords(part);
  const { newLines, dragging } = useDrafting();
  const target = dragging.target({ kind: 'end', part });
  return (
    <div className={mergeClasses(styles.end, useDropStyle(target))} {...target.handlers}>
      <AddButton
        label={target.drop?.kind === 'make' ? newLine : add}
        name={words('lines.addTo', { part: title, add })}
        onAdd={() => {
          newLines.start(part, []);
        }}
      />
    </div>
  );
};

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, color: tokens.colorNeutralForeground3 },
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  end: { borderRadius: tokens.borderRadiusMedium, minHeight: '44px', display: 'flex', alignItems: 'center' },
});
