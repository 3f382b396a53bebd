import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CSSProperties, ReactElement, ReactNode, ToggleEvent } from 'react';

type MenuAct = { readonly label: string; readonly onChoose: () => void };

type Props = {
  /** What the button that opens it is called. */
  readonly name: string;
  /** What the open menu is called. */
  readonly title: string;
  readonly className?: string;
  readonly acts: readonly MenuAct[];
  /** What stands on the button. */
  readonly children: ReactNode;
};

/** CSS pixels. */
const menuWidth = 216;

/** Below the button, and inside the window, wherever the button has wrapped to. */
const placeBelow = (opener: HTMLElement | null): CSSProperties => {
  const box = opener?.getBoundingClientRect();
  if (box === undefined) return {};
  const left = Math.max(8, Math.min(box.left, window.innerWidth - menuWidth - 8));
  return { top: `${box.bottom + 4}px`, left: `${left}px` };
};

/**
 * A button with a few acts below it. The browser's own popover closes by itself, gives the focus back, and needs no
 * hidden elements around it, which a check for accessibility reports.
 */
export const PopoverMenu = ({ name, title, className, acts, children }: Props): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const [place, setPlace] = useState<CSSProperties>({});
  const onToggle = ({ newState }: ToggleEvent<HTMLElement>): void => {
    if (newState === 'open') setPlace(placeBelow(document.getElementById(`${id}-opener`)));
  };
  return (
    <>
      <button
        id={`${id}-opener`}
        type="button"
        className={mergeClasses(styles.opener, className)}
        popoverTarget={id}
        aria-label={name}
      >
        {children}
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={title}
        className={styles.acts}
        style={place}
        onBeforeToggle={onToggle}
      >
        {acts.map(({ label, onChoose }) => (
          <button
            key={label}
            type="button"
            className={styles.act}
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={onChoose}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
};

const useStyles = makeStyles({
  opener: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    height: '24px',
    padding: '0 8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  acts: {
    position: 'fixed',
    inset: 'auto',
    boxSizing: 'border-box',
    width: `${menuWidth}px`,
    margin: 0,
    padding: '4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  act: {
    display: 'block',
    width: '100%',
    padding: '6px 8px',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
