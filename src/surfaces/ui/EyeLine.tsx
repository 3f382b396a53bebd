import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { ReactElement } from 'react';

/** Says, beside what is shown or asked for, who can see it. */
export const EyeLine = ({ who }: { readonly who: string }): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <EyeRegular aria-hidden className={styles.icon} />
      <Caption1>{who}</Caption1>
    </span>
  );
};

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
});
