import type { Block, Document, ListItem } from './document.ts';

const style = `
@page { margin: 2cm; }
body { font: 11pt/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 13pt; margin: 1.5rem 0 0.5rem; break-after: avoid; }
h3 { font-size: 11pt; margin: 1rem 0 0.25rem; break-after: avoid; }
p, ul, ol { margin: 0.25rem 0; }
li { break-inside: avoid; margin: 0.25rem 0; overflow-wrap: anywhere; }
.detail, .note { color: #616161; }
.note { margin-top: 2rem; }
`;

/** `document` as one page that needs nothing else and runs nothing. */
export const toHtml = ({ language, title, blocks }: Document): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${blocks.map(block).join('\n')}
</main>
</body>
</html>
`;

const block = (one: Block): string => {
  switch (one.kind) {
    case 'heading':
      return `<h2>${escape(one.text)}</h2>`;
    case 'subheading':
      return `<h3>${escape(one.text)}</h3>`;
    case 'paragraph':
      return `<p>${inLines(one.text)}</p>`;
    case 'note':
      return `<p class="note">${inLines(one.text)}</p>`;
    case 'list':
      return `<ul>\n${one.items.map(item).join('\n')}\n</ul>`;
    case 'steps':
      return `<ol>\n${one.items.map(item).join('\n')}\n</ol>`;
  }
};

const item = ({ text, detail }: ListItem): string =>
  `<li>${inLines(text)}${detail === undefined ? '' : `<br><span class="detail">${inLines(detail)}</span>`}</li>`;

const inLines = (text: string): string => escape(text).replace(/\r\n|[\n\r\u2028\u2029]/gu, '<br>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
