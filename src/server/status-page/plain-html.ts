import type { Language } from '#messages/words.ts';
import { style } from './style.ts';

/** A piece of HTML in which every text is escaped. */
export type Html = { readonly html: string };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fills texts in, escaped, and pieces of HTML as they are, several one after the other. */
export const html = (strings: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html => ({
  html: strings.reduce((before, text, index) => `${before}${fill(values[index - 1])}${text}`),
});

const fill = (value: string | Html | readonly Html[] | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return 'html' in value ? value.html : value.map((one) => one.html).join('\n');
};

/** A page that runs nothing and loads nothing. */
export const plainPage = (language: Language, title: string, content: readonly Html[]): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${html`<title>${title}</title>`.html}
<style>${style}</style>
</head>
<body>
<main>
${content.map((one) => one.html).join('\n')}
</main>
</body>
</html>
`;
