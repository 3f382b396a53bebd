import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/**
 * For how long something has been open: the same look on the first day and on the ninetieth. Fluent's badge looks the
 * same and costs the first view 2 KB.
 */
export const DaysBadge = ({ text }: { readonly text: string }): ReactElement => (
  <Caption1 className={useStyles().badge}>{text}</Caption1>
);

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    whiteSpace: 'nowrap',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
});
