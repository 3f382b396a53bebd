/**
 * Stands in for `rtl-css-js/core`, with which Griffel makes a mirrored twin of every style rule for right-to-left pages. Our
 * pages run from left to right in both their languages; a text in another script brings its own direction.
 * `tests/build/no-mirroring.test.ts` holds that against the pages.
 */
export const convert = (styles) => styles;

export const convertProperty = (key, value) => ({ key, value });
