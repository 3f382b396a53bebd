import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

type DialogProps = {
  readonly title: string;
  /** Whatever closed it, Escape included. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, the main one last. */
  readonly acts: ReactNode;
};

/** The browser's own modal dialog; mount it to open it. Fluent's guards it with hidden elements that take the focus. */
export const Dialog = ({ title, onClose, children, acts }: DialogProps): ReactElement => {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect ends while the dialog is still there: closing it gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return (): void => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={styles.surface} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.acts}>{acts}</div>
    </dialog>
  );
};

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(640px, calc(100% - 32px))',
    padding: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    '@media (max-width: 639px)': { padding: '16px' },
  },
  title: { ...typographyStyles.subtitle1, margin: '0 0 16px' },
  acts: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', paddingTop: '16px' },
});
