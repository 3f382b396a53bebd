import { describe, expect, test } from '@jest/globals';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Of `#rrggbb`, as WCAG defines it: 0 is black, 1 white. */
const luminance = (colour: string): number => {
  const full = colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(full.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What a control is known by: the lower edge of a field and the edge of a choice, the ring of the focus, what is chosen. */
const strokes = ['colorNeutralStrokeAccessible', 'colorStrokeFocus2', 'colorCompoundBrandStroke'] as const;
/** Of sections, and of the page round them. */
const grounds = ['colorNeutralBackground1', 'colorNeutralBackground3'] as const;

const themes: readonly (readonly [string, Theme])[] = [
  ['light', teamsLightTheme],
  ['dark', teamsDarkTheme],
  ['high contrast', teamsHighContrastTheme],
];

describe.each(themes)('in the %s theme', (_, theme) => {
  test.each(strokes)('%s stands out from every ground of ours by three to one', (stroke) => {
    for (const ground of grounds) expect(contrast(theme[stroke], theme[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21 to one, and a grey that is too light would be found', () => {
  expect(contrast('#000000', '#fff')).toBeCloseTo(21);
  expect(contrast('#999999', '#ffffff')).toBeLessThan(3);
});
