import { describe, expect, test } from '@jest/globals';
import { toHtml } from '#server/documents/html.ts';
import { toMarkdown } from '#server/documents/markdown.ts';
import { pairDocument } from '#server/documents/pair-document.ts';
import { awkwardTexts } from '../../support/awkward-texts.ts';
import { pairInForce } from '../../support/pair-states.ts';
import { draftLine, invitedPair, openness, pairAnswer, pairPromise, pairVersion } from '../../support/sample-pair.ts';
import { ada, bo, friday } from '../../support/sample-team.ts';

const agreed = pairInForce(friday, {
  agreement: {
    lines: [draftLine(3, { text: 'Not proposed yet' })],
    versions: [
      {
        ...pairVersion(1, [
          draftLine(1, { part: 'roles', of: bo, text: 'Asks the questions', evidence: 'Ada answers' }),
          draftLine(2, { part: 'qualities', text: 'Candid', evidence: ' ' }),
        ]),
        commitments: [ada, bo].map((personId) => ({ personId, at: friday })),
        inForceSince: friday,
      },
    ],
  },
  promises: [pairPromise(1), pairPromise(2, { state: 'kept', text: 'Done' })],
  openness: [openness({ ready: true }), openness({ personId: bo, ready: true })],
  answers: [pairAnswer()],
});

const markdown = (alliance = agreed, language: 'en' | 'it' = 'en') =>
  toMarkdown(pairDocument(alliance, language, friday));
const html = (alliance = agreed, language: 'en' | 'it' = 'en') => toHtml(pairDocument(alliance, language, friday));

const saying = (text: string) =>
  invitedPair({ names: [text, 'Bo'], agreement: { lines: [draftLine(1, { text, evidence: text })], versions: [] } });

describe('an alliance as one page', () => {
  test('holds the agreement in force, the open promises and the rhythm', () => {
    expect(markdown()).toBe(`# Alliance of Ada Okafor and Bo Lindqvist

## Our agreement

Version 1, in force since 20 November 2026.

### Roles

- Bo Lindqvist: Asks the questions\\
  How we would know: Ada answers

### Qualities of this alliance

- Candid

### Commitments

- Ada Okafor, on 20 November 2026
- Bo Lindqvist, on 20 November 2026

## Open promises

- Ada Okafor, by 4 December 2026: I will send it, 1.

## Rhythm

- A check-in every 4 weeks
- Review on 20 May 2027

_Exported on 20 November 2026. Between Ada Okafor and Bo Lindqvist alone._
`);
  });

  test('holds nothing that each wrote for the other alone', () => {
    for (const page of [markdown(), html()]) expect(page).not.toMatch(/To learn from each other|Playful/);
  });

  test('speaks Italian', () => {
    expect(html(agreed, 'it')).toContain('<html lang="it">');
    expect(markdown(agreed, 'it')).toContain('Versione 1, in vigore dal 20 novembre 2026.');
  });

  test('says so when nothing is in force or written yet', () => {
    const lines = [draftLine(1)];
    const proposed = invitedPair({ agreement: { lines, versions: [pairVersion(1)] } });
    expect(markdown(proposed)).toContain('Version 1, proposed on 20 November 2026, not in force yet.');
    expect(markdown(invitedPair({ agreement: { lines, versions: [] } }))).toContain('Nothing is proposed yet');
    expect(markdown(invitedPair())).toContain('There are no lines yet.');
  });
});

describe('what people wrote', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style><style>*{}',
    '&lt;b&gt;',
  ])('is text in HTML: %s', (text) => {
    const page = html(saying(text));
    expect(page).not.toContain(text);
    expect(page.match(/<script|<img|onload='/g)).toBeNull();
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  test.each([
    ['a heading', '# big', String.raw`\# big`],
    ['emphasis', '*much* _more_', String.raw`\*much\* \_more\_`],
    ['a link', '[here](https://x.example)', String.raw`\[here\](https://x.example)`],
    ['HTML', '<b>', String.raw`\<b\>`],
    ['a list', '- one', String.raw`\- one`],
    ['a numbered list', '1. one', String.raw`1\. one`],
    ['code', '`x`', '\\`x\\`'],
    ['an entity', '&amp;', String.raw`\&amp;`],
    ['a paragraph of its own', 'one\n\ntwo', 'one\\\n  two'],
    ['an indented line', 'one\n      two', 'one\\\n  two'],
  ])('is no markup in Markdown: %s', (_, text, escaped) => {
    expect(markdown(saying(text))).toContain(`- ${escaped}\\\n  How we would know: `);
  });

  test.each(awkwardTexts)('breaks neither page: %s', (_, text) => {
    expect(html(saying(text)).endsWith('</html>\n')).toBe(true);
    expect(
      markdown(saying(text))
        .split('\n')
        .filter((line) => line.startsWith('#')),
    ).toHaveLength(4);
  });
});
