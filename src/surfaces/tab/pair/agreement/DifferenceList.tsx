import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import type { ReactElement, ReactNode } from 'react';
import type { LineDifference } from '#domain/alliance/pair/version-difference.ts';
import { Rows } from '../../../ui/Row.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { useOwnerWords } from './use-line.ts';
import { wordDifference } from './word-difference.ts';

const icons = { kept: CheckmarkRegular, changed: EditRegular, new: AddRegular, removed: SubtractRegular };

type DifferenceListProps = {
  readonly differences: readonly LineDifference[];
  /** What can be done with a line that differs, below it. */
  readonly acts?: (difference: LineDifference) => ReactNode;
};

/** What became of every line from one version to another: a word and an icon each, never a colour alone. */
export const DifferenceList = ({ differences, acts }: DifferenceListProps): ReactElement => (
  <Rows>
    {differences.map((difference) => (
      <DifferenceRow
        key={difference.line.id}
        difference={difference}
        acts={difference.kind === 'kept' ? null : acts?.(difference)}
      />
    ))}
  </Rows>
);

type DifferenceRowProps = { readonly difference: LineDifference; readonly acts: ReactNode };

const DifferenceRow = ({ difference, acts }: DifferenceRowProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const owner = useOwnerWords();
  const { kind, line } = difference;
  const Icon = icons[kind];
  const before = kind === 'changed' ? owner(difference.before) : undefined;
  return (
    <li className={styles.row}>
      <span className={styles.kind}>
        <Icon aria-hidden className={styles.icon} />
        <Caption1>{words(`difference.${kind}`)}</Caption1>
      </span>
      <div className={styles.text}>
        <Caption1 className={styles.quiet}>
          {[words(`part.${line.part}`), owner(line)].filter((one) => one !== undefined).join(' · ')}
          {before !== undefined && before !== owner(line) && <del className={styles.before}>{before}</del>}
        </Caption1>
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

type DifferentTextProps = { readonly difference: LineDifference; readonly field: 'text' | 'evidence' };

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
  before: { marginInlineStart: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
