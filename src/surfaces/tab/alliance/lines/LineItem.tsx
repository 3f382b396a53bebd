import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LineView } from '#contracts/alliance-api.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { LatePart } from '../../../ui/LatePart.tsx';
import { BehindLine } from './BehindLine.tsx';
import { useDrafting } from './drafting-page.tsx';
import { useDropStyle } from './drop-styles.ts';
import { loadLineEditor } from './late-forms.ts';
import { LineRead } from './LineRead.tsx';
import { notesBehind } from './notes.ts';
import { useFocusKept } from './use-focus-kept.ts';

type LineItemProps = {
  readonly line: LineView;
  /** Index among the lines of its part. */
  readonly place: number;
  /** All lines of the part, as they stand. */
  readonly part: readonly LineView[];
};

/** One line of the agreement while it can be edited: to be read, on request to be written, and notes can be put with it. */
export const LineItem = ({ line, place, part }: LineItemProps): ReactElement => {
  const styles = useStyles();
  const { view, open, dragging } = useDrafting();
  const target = dragging.target({ kind: 'line', line });
  const box = useFocusBack<HTMLLIElement>(open.isOpen(line));
  const onFocus = useFocusKept(box, `${place} ${notesBehind(view, line.id).length}`);
  return (
    <li ref={box} onFocus={onFocus} className={mergeClasses(styles.item, useDropStyle(target))} {...target.handlers}>
      {line.part === 'conflict-steps' && (
        // The list itself tells the number to who hears the page: an `ol` without its looks.
        <Body1Strong aria-hidden className={styles.number}>
          {place + 1}
        </Body1Strong>
      )}
      <div className={styles.line}>
        {open.isOpen(line) ? (
          <LatePart load={loadLineEditor} waiting={null}>
            {(LineEditor) => (
              <LineEditor
                line={line}
                onClose={() => {
                  open.setOpen(line, false);
                }}
              />
            )}
          </LatePart>
        ) : (
          <LineRead line={line} part={part} />
        )}
        <BehindLine line={line} />
      </div>
    </li>
  );
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  number: { minWidth: '16px', paddingBlockStart: tokens.spacingVerticalXXS },
  line: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});
