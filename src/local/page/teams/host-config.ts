import type { Theme } from '@fluentui/react-components';

type TextColor = { readonly default: string; readonly subtle: string };

const colors = (theme: Theme): Readonly<Record<string, TextColor>> => {
  const plain = { default: theme.colorNeutralForeground1, subtle: theme.colorNeutralForeground2 };
  const brand = { default: theme.colorBrandForeground2, subtle: theme.colorBrandForeground2 };
  return { default: plain, dark: plain, light: plain, accent: brand, good: plain, warning: plain, attention: plain };
};

const container = (theme: Theme, backgroundColor: string): object => ({
  backgroundColor,
  foregroundColors: colors(theme),
});

/** How Teams sets cards, in the colours of the theme that is on. */
export const hostConfigOf = (theme: Theme): object => ({
  fontFamily: theme.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
  containerStyles: {
    default: container(theme, theme.colorNeutralBackground1),
    emphasis: container(theme, theme.colorNeutralBackground3),
    accent: container(theme, theme.colorNeutralBackground1Selected),
    good: container(theme, theme.colorNeutralBackground1),
    attention: container(theme, theme.colorNeutralBackground1),
    warning: container(theme, theme.colorNeutralBackground1),
  },
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  textBlock: { headingLevel: 3 },
  supportsInteractivity: true,
});
