import { Button, Caption1Strong, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactElement, RefObject } from 'react';
import { touch } from './breakpoints.ts';
import { menuPlace } from './menu-place.ts';

/** One thing that can be done. */
export type Act = {
  /** Tells it from the others of the menu. */
  readonly id: string;
  readonly text: string;
  readonly onAct: () => void;
};

/** Acts of one kind, under a heading where there are several kinds. */
export type ActGroup = { readonly title?: string; readonly acts: readonly Act[] };

type ActMenuProps = {
  /** What the button says, or, where it is an icon, what it is called. */
  readonly label: string;
  /** What the acts are about; said after the label to those who do not see where the button stands. */
  readonly about?: string;
  /** Shown in place of the label. */
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  /** Where one of several menus is reached by the tab key, and the others from there. */
  readonly tabIndex?: 0 | -1;
  readonly groups: readonly ActGroup[];
};

/**
 * A button that opens a menu of acts. The menu is as wide as the nearest positioned element around it, and stands at
 * that element's lower edge: so it fits wherever that element does.
 *
 * Fluent's menu brings a focus manager and a positioning engine of 25 KB; this one needs neither.
 */
export const ActMenu = ({ label, about, icon, disabled = false, tabIndex = 0, groups }: ActMenuProps): ReactElement => {
  const styles = useStyles();
  const menuId = useId();
  const { box, open, setOpen, onKeyDown, onBlur } = useMenu();
  const name = about === undefined ? label : `${label}: ${about}`;
  const run = (act: Act): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
    act.onAct();
  };
  return (
    // Keys and focus of what is inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        appearance="subtle"
        size="small"
        icon={icon ?? null}
        className={styles.button}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        disabledFocusable={disabled}
        tabIndex={tabIndex}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {icon === undefined && label}
      </Button>
      {open && (
        <div id={menuId} role="menu" aria-label={name} tabIndex={-1} className={styles.menu}>
          {groups
            .filter(({ acts }) => acts.length > 0)
            .map((group, index) => (
              <MenuGroup key={group.title ?? index} group={group} onAct={run} />
            ))}
        </div>
      )}
    </div>
  );
};

type MenuGroupProps = { readonly group: ActGroup; readonly onAct: (act: Act) => void };

const MenuGroup = ({ group: { title, acts }, onAct }: MenuGroupProps): ReactElement => {
  const styles = useStyles();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={title === undefined ? undefined : titleId} className={styles.group}>
      {title !== undefined && (
        <Caption1Strong id={titleId} role="presentation" className={styles.title}>
          {title}
        </Caption1Strong>
      )}
      {acts.map((act) => (
        <button
          key={act.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          dir="auto"
          className={styles.item}
          onClick={() => {
            onAct(act);
          }}
        >
          {act.text}
        </button>
      ))}
    </div>
  );
};

type Menu = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
};

/** The keys of a menu button, as the ARIA practices describe them. */
const useMenu = (): Menu => {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpenState] = useState(false);
  const items = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];
  const setOpen = (next: boolean): void => {
    setOpenState(next);
    // The items stand only once the page has been drawn.
    if (next) requestAnimationFrame(() => items()[0]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      box.current?.querySelector('button')?.focus();
      return;
    }
    const all = items();
    const place = menuPlace(
      event.key,
      all.findIndex((item) => item === document.activeElement),
      all.length,
    );
    if (place === undefined) return;
    event.preventDefault();
    all[place]?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (open && !(relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true)) setOpen(false);
  };
  return { box, open, setOpen, onKeyDown, onBlur };
};

const useStyles = makeStyles({
  button: { [touch]: { minHeight: '44px', minWidth: '44px' } },
  menu: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 2,
    boxSizing: 'border-box',
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    '& + &': {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      marginBlockStart: tokens.spacingVerticalXS,
      paddingBlockStart: tokens.spacingVerticalXS,
    },
  },
  title: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
  item: {
    ...typographyStyles.body1,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [touch]: { minHeight: '44px' },
  },
});
