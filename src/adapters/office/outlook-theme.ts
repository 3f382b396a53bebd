import { answerOf } from './call-office.ts';

/** The look of Outlook, in the names that Teams uses for the same. */
export type OutlookTheme = 'default' | 'dark' | 'contrast';

/** Colours of Outlook's surfaces as `#rrggbb`. */
export type OutlookColors = Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>;

/**
 * The theme that suits Outlook's colours; `isDarkTheme` is not kept by Outlook. Pure black on pure white, either way
 * round, is what a system's high contrast gives: the dark theme's own surface is never that dark.
 */
export const themeOf = ({ bodyBackgroundColor, bodyForegroundColor }: OutlookColors): OutlookTheme => {
  const back = lightness(bodyBackgroundColor);
  if (back === 0 && lightness(bodyForegroundColor) === 1) return 'contrast';
  return back < 0.5 ? 'dark' : 'default';
};

/** From 0 to 1, the channels weighed as the eye does (ITU-R BT.709, in ten-thousandths so that white is exactly 1). */
const lightness = (color: string): number => {
  const rgb = Number.parseInt(color.replace('#', ''), 16);
  if (Number.isNaN(rgb)) return 1;
  return (2126 * (rgb >> 16) + 7152 * ((rgb >> 8) & 255) + 722 * (rgb & 255)) / 2_550_000;
};

/**
 * The theme now. Outlook before Mailbox 1.14 does not name its colours: the browser's own preference stands in, as it
 * does outside of Outlook.
 */
export const outlookTheme = (): OutlookTheme => {
  if (matchMedia(forcedColors).matches) return 'contrast';
  return fromOutlook() ?? (matchMedia(darkScheme).matches ? 'dark' : 'default');
};

/** Calls back with the theme at every change. */
export const watchTheme = (listener: (theme: OutlookTheme) => void): void => {
  const tell = (): void => {
    listener(outlookTheme());
  };
  for (const query of [darkScheme, forcedColors]) matchMedia(query).addEventListener('change', tell);
  if (knowsThemes())
    answerOf((done) => {
      Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, done);
    }).catch(() => undefined);
};

const darkScheme = '(prefers-color-scheme: dark)';
const forcedColors = '(forced-colors: active)';

const knowsThemes = (): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('Mailbox', '1.14');

const fromOutlook = (): OutlookTheme | undefined => {
  if (!knowsThemes()) return undefined;
  // Typed as always there; some clients that report 1.14 leave it, or a colour of it, out.
  const colors = Office.context.officeTheme as Partial<OutlookColors> | undefined;
  if (colors?.bodyBackgroundColor === undefined || colors.bodyForegroundColor === undefined) return undefined;
  return themeOf({ bodyBackgroundColor: colors.bodyBackgroundColor, bodyForegroundColor: colors.bodyForegroundColor });
};
