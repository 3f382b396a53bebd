import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChallengeView } from '#contracts/challenge-api.ts';
import { useChallengeWords } from './challenge-words.tsx';
import { useMeanText } from './mean-text.ts';
import { changeOf } from './read-challenge.ts';
import type { Told } from './read-challenge.ts';

/** Before and after with how many answered, as a bar and as a number; where one was told of too few, neither. */
export const ChangeTable = ({ before, after }: Pick<ChallengeView, 'before' | 'after'>): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const change = changeOf({ before, after });
  if (change === undefined) return <Caption1 className={styles.quiet}>{words('change.none')}</Caption1>;
  return (
    <div className={styles.change}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words('change.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('change.look')}</th>
            <th scope="col">{words('change.mean')}</th>
            <th scope="col">{words('change.answers')}</th>
          </tr>
        </thead>
        <tbody>
          <LookRow head={words('change.before')} told={change.before} />
          <LookRow head={words('change.after')} told={change.after} />
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{words('change.cause')}</Caption1>
    </div>
  );
};

const LookRow = ({ head, told: { mean, answers } }: { readonly head: string; readonly told: Told }): ReactElement => {
  const styles = useStyles();
  const say = useMeanText();
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>
        <span className={styles.figure}>
          <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className={styles.track}>
            <rect width={width} height={height} rx={height / 2} className={styles.ground} />
            <rect width={barOf(mean)} height={height} rx={height / 2} className={styles.bar} />
          </svg>
          <span className={styles.number}>{say(mean)}</span>
        </span>
      </td>
      <td>{answers}</td>
    </tr>
  );
};

const [width, height] = [100, 8];

/** Half the way for the middle of the scale: 1 is where it begins, not nothing. */
const barOf = (mean: number): number => Math.max(height, ((mean - 1) / 4) * width);

const useStyles = makeStyles({
  change: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      // A heading of one word stands in one piece.
      overflowWrap: 'normal',
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  caption: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXS },
  figure: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  number: { flexShrink: 0, whiteSpace: 'nowrap' },
  track: { flexGrow: 1, minWidth: '40px', maxWidth: '160px', height: 'auto' },
  ground: {
    fill: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: {
    fill: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
