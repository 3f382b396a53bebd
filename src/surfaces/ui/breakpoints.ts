/** Widths of the page (not of the window: panes and panels are narrow in wide windows), as container queries. */
export const mid = '@container alliance-page (min-width: 640px)';
export const wide = '@container alliance-page (min-width: 1024px)';

/** Name of the container that the queries above measure; {@link AppFrame} declares it. */
export const pageContainer = 'alliance-page';

/** Where fingers point: what they press needs 44 px. */
export const touch = '@media (pointer: coarse)';
