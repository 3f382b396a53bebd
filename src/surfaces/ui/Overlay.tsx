import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useUiWords } from './words-context.tsx';

type OverlayProps = {
  readonly title: string;
  /** `centre` asks something, `end` shows something beside the page (below it where the page is narrow). */
  readonly place: 'centre' | 'end';
  /** Whatever closed it: its button, Escape, the host's back. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end, the main one last. */
  readonly acts?: ReactNode;
};

/**
 * What stands before the page until it is closed; mount it to open it.
 *
 * The browser's own modal dialog: it keeps the focus in, gives it back to the opener, and holds the page inert only as
 * long as it exists. Fluent's needs a focus manager of 15 KB, and leaves the page hidden from screen readers when it
 * is taken away while open, as it is here when someone else moves the alliance on.
 */
export const Overlay = ({ title, place, onClose, children, acts }: OverlayProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return (): void => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={mergeClasses(styles.surface, place === 'centre' ? styles.centre : styles.end)}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {place === 'end' && (
          <Button appearance="subtle" aria-label={words('close')} icon={<DismissRegular />} onClick={onClose} />
        )}
      </div>
      <div className={mergeClasses(styles.body, acts === undefined && styles.last)}>{children}</div>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </dialog>
  );
};

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingHorizontalXXL} ${tokens.spacingHorizontalXXL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow64,
    overflowWrap: 'anywhere',
    // Whatever gets the focus stands above the buttons, also where these take two lines.
    scrollPaddingBlockEnd: '120px',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
    [narrow]: { padding: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalL} 0` },
  },
  centre: { width: 'min(600px, calc(100% - 32px))', borderRadius: tokens.borderRadiusXLarge },
  end: {
    width: 'min(592px, 100%)',
    height: '100%',
    maxHeight: '100%',
    maxWidth: '100%',
    margin: 0,
    marginInlineStart: 'auto',
    [narrow]: {
      width: '100%',
      height: 'auto',
      maxHeight: '90%',
      marginBlockStart: 'auto',
      borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    },
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle1, margin: 0, flexGrow: 1, minWidth: 0, outlineStyle: 'none' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  // The room below is within what scrolls: beneath buttons that stay in view there is to be no gap.
  last: { paddingBlockEnd: tokens.spacingHorizontalXXL, [narrow]: { paddingBlockEnd: tokens.spacingHorizontalL } },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    // In view however long the text is.
    position: 'sticky',
    insetBlockEnd: 0,
    paddingBlockStart: tokens.spacingVerticalL,
    paddingBlockEnd: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { paddingBlockEnd: tokens.spacingHorizontalL },
  },
});
