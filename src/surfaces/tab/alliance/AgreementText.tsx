import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { TeamLine, TeamPart } from '#domain/alliance/team/agreement.ts';
import { usePromptWords } from '../tab-context.tsx';

type PartListProps = {
  readonly part: TeamPart;
  /** Of that part alone. */
  readonly lines: readonly TeamLine[];
  readonly children: (line: TeamLine) => ReactNode;
};

/** The lines of one part; the steps of a conflict are numbered, for they are taken one after another. */
export const PartList = ({ part, lines, children }: PartListProps): ReactElement => {
  const styles = useStyles();
  const items = lines.map((line) => (
    <li key={line.id} className={styles.item}>
      {children(line)}
    </li>
  ));
  if (part === 'conflict-steps') return <ol className={styles.steps}>{items}</ol>;
  return (
    // Safari drops the list role where the bullets are styled away.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles.lines}>
      {items}
    </ul>
  );
};

/** What a line says, and how one would know; to be read, not edited. */
export const LineText = ({ line }: { readonly line: TeamLine }): ReactElement => {
  const styles = useStyles();
  const prompts = usePromptWords();
  return (
    <div className={styles.line} dir="auto">
      <Body1>{line.text}</Body1>
      {line.evidence !== '' && (
        <Caption1 className={styles.evidence}>
          {prompts('evidence')} {line.evidence}
        </Caption1>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':first-child': { paddingBlockStart: 0 },
    ':last-child': { paddingBlockEnd: 0 },
  },
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    maxWidth: '70ch',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  evidence: { color: tokens.colorNeutralForeground2 },
});
