import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { mid } from '../../ui/breakpoints.ts';
import { usePairWords } from '../tab-context.tsx';
import { usePairPage } from './pair-page.tsx';

type TwoSidesProps = { readonly theirs: ReactNode; readonly mine: ReactNode };

/** What each of the two wrote, side by side once both may read both; theirs first. */
export const TwoSides = ({ theirs, mine }: TwoSidesProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <Caption1Strong>{usePairPage().view.other.name}</Caption1Strong>
        {theirs}
      </div>
      <div className={styles.side}>
        <Caption1Strong>{words('page.you')}</Caption1Strong>
        {mine}
      </div>
    </div>
  );
};

/** A text that somebody wrote, as it was written. */
export const Written = ({ text }: { readonly text: string }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <Body1 dir="auto" className={styles.text}>
      {text === '' ? words('reveal.none') : text}
    </Body1>
  );
};

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [mid]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXL },
  },
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch' },
});
