import { describe, expect, test } from '@jest/globals';
import type { Block, Document } from '#server/documents/document.ts';
import { toHtml } from '#server/documents/html.ts';
import { toMarkdown } from '#server/documents/markdown.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</title></style><svg/onload=alert(1)>',
  '[here](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '<https://evil.example>',
  '# Not a heading',
  '> - 1. `code`',
  '&lt;script&gt;',
  'one\n\n---\n\n# two',
  'a\u2028<b>b</b>',
];

const inEveryPlace = (text: string): Document => {
  const items = [{ text, detail: text }];
  const texts = (['heading', 'subheading', 'paragraph', 'note'] as const).map((kind): Block => ({ kind, text }));
  return { language: 'en', title: text, blocks: [...texts, { kind: 'list', items }, { kind: 'steps', items }] };
};

describe('what someone wrote', () => {
  test.each(hostile)('in HTML is text, wherever it stands: %j', (text) => {
    // Tags of an empty document are all that there may be, in the same number each time.
    const tagsOf = (html: string) => (html.match(/<\/?[a-z][^>]*>/gi) ?? []).filter((tag) => tag !== '<br>');
    const html = toHtml(inEveryPlace(text));
    expect(tagsOf(html)).toEqual(tagsOf(toHtml(inEveryPlace('x'))));
    expect(html).toContain("default-src 'none'");
  });

  test.each(hostile)('in Markdown begins nothing: %j', (text) => {
    const markdown = toMarkdown(inEveryPlace(text));
    expect(markdown).not.toMatch(/(?<!\\)(?:!?\[[^\]]*\]\(|<[a-z/!]|`)/i);
    // A heading or a rule of theirs would stand alone at the start of a line.
    const shape = (each: string) => (/^(#{1,6}) /.exec(each)?.[1] ?? (/^-{3,}$/.test(each) ? 'rule' : '')).trim();
    const shapes = (each: string) =>
      each
        .split('\n')
        .map(shape)
        .filter((one) => one !== '');
    expect(shapes(markdown)).toEqual(shapes(toMarkdown(inEveryPlace('x'))));
  });
});
