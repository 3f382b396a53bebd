import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';

type MarkProps = { readonly done: boolean; readonly text: string };

/** Whether someone has done something: quiet words, with a check when it is done. Never a colour, never a score. */
export const Mark = ({ done, text }: MarkProps): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      {done && <CheckmarkCircleRegular aria-hidden className={styles.icon} />}
      <Caption1>{text}</Caption1>
    </span>
  );
};

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
});
