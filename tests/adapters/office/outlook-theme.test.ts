import { describe, expect, it } from '@jest/globals';
import { themeOf } from '#adapters/office/outlook-theme.ts';

describe('the theme that suits Outlook’s colours', () => {
  it.each([
    ['#ffffff', '#212121', 'default'],
    ['#f0f0f0', '#000000', 'default'],
    ['#212121', '#ffffff', 'dark'],
    ['#0a0a0a', '#f0f0f0', 'dark'],
    ['#000000', '#ffffff', 'contrast'],
    ['not a colour', '', 'default'],
  ])('on %s in %s is %s', (bodyBackgroundColor, bodyForegroundColor, theme) => {
    expect(themeOf({ bodyBackgroundColor, bodyForegroundColor })).toBe(theme);
  });
});
