import { Body1, Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactElement } from 'react';
import { inSeconds } from './asked-to-wait.ts';
import type { AskedToWait } from './asked-to-wait.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { useUiWords } from './words-context.tsx';

type ActProps = { readonly label: string; readonly onAct: () => void };

type EmptyProps = {
  readonly icon: ReactElement;
  readonly text: string;
  /** The one thing to do about it. */
  readonly act?: ActProps;
};

/** Nothing there yet: an icon, a line, one button. */
export const Empty = ({ icon, text, act }: EmptyProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <Body1 className={styles.text}>{text}</Body1>
      {act !== undefined && <Button onClick={act.onAct}>{act.label}</Button>}
    </div>
  );
};

type FailedProps = AskedToWait & {
  /** What did not work; "Alliance didn't answer" unless something closer is known. */
  readonly title?: string;
  readonly text?: string;
  readonly onRetry: () => void;
};

/** A part that could not be reached: says what, when, and tries again. */
export const Failed = ({ title, text, waitMs, onRetry }: FailedProps): ReactElement => {
  const words = useUiWords();
  const said =
    waitMs === undefined
      ? { title: title ?? words('failed.title'), text: text ?? words('failed.text') }
      : { title: words('wait.title'), text: words('wait.text', { count: inSeconds(waitMs) }) };
  return (
    <NoticeBar
      intent="warning"
      act={
        <Button size="small" onClick={onRetry}>
          {words('retry')}
        </Button>
      }
    >
      <strong>{said.title}</strong> {said.text}
    </NoticeBar>
  );
};

/** No network: says so, and that writing goes on. */
export const Offline = (): ReactElement => {
  const words = useUiWords();
  return (
    <NoticeBar intent="info">
      <strong>{words('offline.title')}</strong> {words('offline.text')}
    </NoticeBar>
  );
};

type ForbiddenProps = {
  readonly title: string;
  /** Who can open it, and what to do. */
  readonly text: string;
  readonly act?: ActProps;
};

/** Not for this person, or not possible here: who can, and what to do. It is the whole page, so its title is the H1. */
export const Forbidden = ({ title, text, act }: ForbiddenProps): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <LockClosedRegular aria-hidden fontSize={32} className={styles.icon} />
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Body1 className={styles.text}>{text}</Body1>
      {act !== undefined && <Button onClick={act.onAct}>{act.label}</Button>}
    </div>
  );
};

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  icon: { display: 'inline-flex', fontSize: '32px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  text: { maxWidth: '70ch' },
});
