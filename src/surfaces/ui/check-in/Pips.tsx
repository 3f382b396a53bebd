import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Mark } from '#domain/alliance/mark.ts';
import { marks } from './pulses.ts';

type PipsProps = { readonly mark: Mark; readonly text: string };

/** A mark as five pips and its word; the word says it all, the pips let it be seen at a glance. */
export const Pips = ({ mark, text }: PipsProps): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span aria-hidden className={styles.pips}>
        {marks.map((one) => (
          <span key={one} className={mergeClasses(styles.pip, one <= mark && styles.filled)} />
        ))}
      </span>
      <Caption1>{text}</Caption1>
    </span>
  );
};

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  pips: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXXS },
  pip: {
    width: '8px',
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});
