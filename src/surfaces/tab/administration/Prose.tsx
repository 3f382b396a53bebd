import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type TextProps = { readonly text: string };

/** Some sentences, in lines that the eye finds the beginning of. */
export const Prose = ({ text }: TextProps): ReactElement => <Body1 className={useStyles().prose}>{text}</Body1>;

/** What explains the figures beside it. */
export const Remark = ({ text }: TextProps): ReactElement => <Caption1 className={useStyles().remark}>{text}</Caption1>;

/** A count at the end of its row: what stands before it makes room. */
export const Count = ({ text }: TextProps): ReactElement => <Body1 className={useStyles().count}>{text}</Body1>;

const useStyles = makeStyles({
  prose: { maxWidth: '70ch' },
  count: { flexShrink: 0, whiteSpace: 'nowrap' },
  remark: { maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
});
