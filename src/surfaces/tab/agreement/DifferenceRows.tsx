import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement, ReactNode } from 'react';
import type { LineDifference } from '#domain/alliance/version-difference.ts';
import { Rows } from '../../ui/Row.tsx';
import { useAllianceWords } from '../tab-context.tsx';
import { wordDifference } from './word-difference.ts';

const icons = { kept: CheckmarkRegular, changed: EditRegular, new: AddRegular, removed: SubtractRegular };

/** What the lines of every agreement have in common. */
type Line = { readonly id: string; readonly text: string; readonly evidence: string };

type DifferenceRowsProps<Of extends Line> = {
  readonly differences: readonly LineDifference<Of>[];
  /** What stands above a line, e.g. the part that it belongs to. */
  readonly head: (difference: LineDifference<Of>) => ReactNode;
  /** What can be done with a line that differs, below it. */
  readonly acts?: (difference: LineDifference<Of>) => ReactNode;
};

/** What became of every line from one version to another: a word and an icon each, never a colour alone. */
export const DifferenceRows = <Of extends Line>({ differences, head, acts }: DifferenceRowsProps<Of>): ReactElement => (
  <Rows>
    {differences.map((difference) => (
      <DifferenceRow
        key={difference.line.id}
        difference={difference}
        head={head(difference)}
        acts={difference.kind === 'kept' ? null : acts?.(difference)}
      />
    ))}
  </Rows>
);

type DifferenceRowProps = {
  readonly difference: LineDifference<Line>;
  readonly head: ReactNode;
  readonly acts: ReactNode;
};

const DifferenceRow = ({ difference, head, acts }: DifferenceRowProps): ReactElement => {
  const styles = useStyles();
  const words = useAllianceWords();
  const { kind } = difference;
  const Icon = icons[kind];
  return (
    <li className={styles.row}>
      <span className={styles.kind}>
        <Icon aria-hidden className={styles.icon} />
        <Caption1>{words(`difference.${kind}`)}</Caption1>
      </span>
      <div className={styles.text}>
        <Caption1 className={styles.quiet}>{head}</Caption1>
        <Body1 dir="auto">
          <DifferentText difference={difference} field="text" />
        </Body1>
        <Caption1 dir="auto">
          <DifferentText difference={difference} field="evidence" />
        </Caption1>
        {acts}
      </div>
    </li>
  );
};

type DifferentTextProps = { readonly difference: LineDifference<Line>; readonly field: 'text' | 'evidence' };

const DifferentText = ({ difference, field }: DifferentTextProps): ReactElement => {
  const text = difference.line[field];
  switch (difference.kind) {
    case 'kept':
      return <>{text}</>;
    case 'new':
      return <ins>{text}</ins>;
    case 'removed':
      return <del>{text}</del>;
    case 'changed':
      return (
        <>
          {wordDifference(difference.before[field], text).map((run, index) => {
            // Runs have no name of their own, and the list is drawn anew whenever a text changes.
            if (run.kind === 'kept') return run.text;
            return run.kind === 'new' ? <ins key={index}>{run.text}</ins> : <del key={index}>{run.text}</del>;
          })}
        </>
      );
  }
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    alignSelf: 'flex-start',
    width: '104px',
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
  text: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '200px',
    minWidth: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    '& del + ins': { marginInlineStart: tokens.spacingHorizontalXS },
    '& ins': { textDecorationLine: 'underline', fontWeight: tokens.fontWeightSemibold },
    '& del': { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  },
  quiet: { color: tokens.colorNeutralForeground3, '& del': { marginInlineStart: tokens.spacingHorizontalXS } },
});
