import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { mid } from '../../ui/breakpoints.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { settingsPath } from '../screens/paths.ts';
import { useTabWords } from '../tab-context.tsx';
import type { MoreMenu as MoreMenuPart } from './MoreMenu.tsx';
import type { NavPage } from './pages.ts';
import { useFitting } from './use-fitting.ts';

/** Most bars have room for all pages. */
const loadMoreMenu = async (): Promise<typeof MoreMenuPart> =>
  (await import(/* webpackChunkName: "tab-later-more" */ './MoreMenu.tsx')).MoreMenu;

/**
 * The way between the tab's pages, and to its settings. Each is an address of its own, so they are links; what does not
 * fit is in a menu.
 *
 * Fluent's TabList and Overflow look the same, but bring a focus manager and a positioning engine of 30 KB.
 */
export const NavBar = ({ pages }: { readonly pages: readonly NavPage[] }): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const [location] = useLocation();
  const isSettings = location.startsWith(settingsPath);
  const open = isSettings ? -1 : pages.findIndex(({ owns }) => owns(location));
  const { row, places } = useFitting(pages.length, open);
  const hidden = pages.filter((_, place) => !places.includes(place));
  return (
    <nav aria-label={words('nav.label')} className={styles.bar}>
      <div className={styles.pages}>
        {/* Safari drops the list role where the bullets are styled away. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul ref={row} role="list" className={styles.row}>
          {pages.map(({ name, path }, place) => (
            <li key={name} className={mergeClasses(!places.includes(place) && styles.hidden)}>
              <Link
                href={path}
                className={mergeClasses(styles.link, place === open && styles.open)}
                aria-current={place === open ? 'page' : undefined}
              >
                {words(`nav.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
        {hidden.length > 0 && (
          <LatePart load={loadMoreMenu} waiting={null}>
            {(MoreMenu) => <MoreMenu pages={hidden} />}
          </LatePart>
        )}
      </div>
      <Link
        href={settingsPath}
        aria-label={words('nav.settings')}
        aria-current={isSettings ? 'page' : undefined}
        className={mergeClasses(styles.link, styles.gear, isSettings && styles.open)}
      >
        <SettingsRegular aria-hidden fontSize={20} />
      </Link>
    </nav>
  );
};

const useStyles = makeStyles({
  bar: {
    // The menu's box.
    position: 'relative',
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [mid]: { paddingInline: tokens.spacingHorizontalL },
  },
  pages: { display: 'flex', alignItems: 'center', flexGrow: 1, minWidth: 0 },
  row: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { flexShrink: 0 },
  },
  // Measured still, but neither seen nor reached.
  hidden: { visibility: 'hidden', order: 1 },
  link: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalM,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: 'none',
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  gear: { flexShrink: 0, minWidth: '44px', justifyContent: 'center' },
});
