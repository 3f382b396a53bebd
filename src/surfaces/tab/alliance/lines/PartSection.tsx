import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { mid } from '../../../ui/breakpoints.ts';
import { Section } from '../../../ui/Section.tsx';
import { useLinesWords } from '../../tab-context.tsx';
import { useDrafting } from './drafting-page.tsx';
import { LinesColumn } from './LinesColumn.tsx';
import { isLoose, notesBeside } from './notes.ts';
import { NotesColumn } from './NotesColumn.tsx';
import { usePartWords } from './part-words.ts';

/** One part of the agreement: what everyone wrote, and beside it the lines that are made of it. */
export const PartSection = ({ part }: { readonly part: TeamPart }): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const { view } = useDrafting();
  const { title } = usePartWords(part);
  const notes = notesBeside(view, part);
  const grouped = notes.filter((note) => !isLoose(note)).length;
  return (
    <Section
      title={title}
      end={
        notes.length > 0 && (
          <Caption1 className={styles.count}>{words('group.count', { grouped, all: notes.length })}</Caption1>
        )
      }
    >
      <div className={styles.columns}>
        <NotesColumn part={part} />
        <LinesColumn part={part} />
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    [mid]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});
