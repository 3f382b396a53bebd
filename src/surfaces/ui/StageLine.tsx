import { Body1, Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { useUiWords } from './words-context.tsx';

type StageLineProps = {
  /** What the line tells about, for those who do not see it. */
  readonly label: string;
  readonly stages: readonly string[];
  /** Index of the stage that holds now. */
  readonly current: number;
};

/** The stages of something in order, as words; those passed carry a check, the present one stands out. */
export const StageLine = ({ label, stages, current }: StageLineProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  return (
    // Safari drops the list role where the numbers are styled away.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" aria-label={label} className={styles.line}>
      {stages.map((stage, index) => (
        <li key={stage} aria-current={index === current ? 'step' : undefined} className={styles.stage}>
          {index < current && <CheckmarkRegular aria-label={words('stage.done')} className={styles.icon} />}
          {index === current ? (
            <Body1Strong className={mergeClasses(styles.word, styles.current)}>{stage}</Body1Strong>
          ) : (
            <Body1 className={mergeClasses(styles.word, styles.other)}>{stage}</Body1>
          )}
          {index < stages.length - 1 && <ChevronRightRegular aria-hidden className={styles.icon} />}
        </li>
      ))}
    </ol>
  );
};

const useStyles = makeStyles({
  line: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  stage: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  word: { paddingBlock: tokens.spacingVerticalXXS, whiteSpace: 'nowrap' },
  current: { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  other: {
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground3,
    // Forced colours know no transparency: every stage would be underlined.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
});
