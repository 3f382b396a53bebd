import { makeStyles, mergeClasses, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

type NoticeBarProps = {
  /** `warning`: something does not work as it is; `info`: good to know. */
  readonly intent: 'warning' | 'info';
  readonly children: ReactNode;
  /** A button at the end. */
  readonly act?: ReactNode;
};

/**
 * A line across the page; it is also said aloud, after whatever is being said.
 *
 * Fluent's MessageBar looks the same, but brings motion and a measuring of its width: 4 KB of the first view.
 */
export const NoticeBar = ({ intent, children, act }: NoticeBarProps): ReactElement => {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const textId = useId();
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    announce(text.current?.textContent ?? '', { polite: true });
  }, [announce]);
  return (
    <div role="group" aria-labelledby={textId} className={mergeClasses(styles.bar, styles[intent])}>
      {intent === 'warning' ? (
        <WarningFilled aria-hidden fontSize={20} className={mergeClasses(styles.icon, styles.warningIcon)} />
      ) : (
        <InfoFilled aria-hidden fontSize={20} className={styles.icon} />
      )}
      <span ref={text} id={textId} className={styles.text}>
        {children}
      </span>
      {act}
    </div>
  );
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  text: { ...typographyStyles.body1, flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});
