import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import {
  promptsInBlock as promptsIn,
  withoutPromptBlock as takeOut,
  withPromptBlock as putIn,
} from '#domain/invite/prompt-block.ts';
import type { PromptBlock } from '#domain/invite/prompt-block.ts';

const promptsInBlock = (body: string) => promptsIn(body, oneToOnePrompts);

const withPromptBlock = (body: string, added: PromptBlock): string => putIn(body, added).html;
const withoutPromptBlock = (body: string): string => takeOut(body).html;

/** FNV-1a over ASCII, spelt out in big integers. */
const seal = (words: string): string =>
  [...Buffer.from(words, 'ascii')]
    .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n, 2166136261n)
    .toString(16)
    .padStart(8, '0');

const block: PromptBlock = {
  heading: 'For our 1-1',
  prompts: [
    { id: 'one.aim', text: 'Which aim?' },
    { id: 'one.tone', text: 'Which tone?' },
  ],
};
const blockHtml =
  `<div id="alliance-prompts"><h3>For our 1-1</h3><ul id="alliance-seal-${seal('Forour1-1Whichaim?Whichtone?')}">` +
  '<li id="alliance-one.aim">Which aim?</li><li id="alliance-one.tone">Which tone?</li></ul></div>';
const shorter: PromptBlock = { heading: 'For our 1-1', prompts: [{ id: 'one.trust', text: 'What for trust?' }] };
const shorterHtml =
  `<div id="alliance-prompts"><h3>For our 1-1</h3><ul id="alliance-seal-${seal('Forour1-1Whatfortrust?')}">` +
  '<li id="alliance-one.trust">What for trust?</li></ul></div>';

/** Markup as Outlook and people produce it, with nothing of ours in it. */
const fragment = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<div>',
        '</div>',
        '<div class="elementToProof" id="x_signature">',
        '<p title="a > b">',
        "<p title='it\"s'>",
        '<!-- <div id="alliance-prompts"> -->',
        '<style>div#alliance-prompts { color: red }</style>',
        '<a href=https://example.org/?id=alliance-prompts>',
        '<p title=" id=alliance-prompts ">',
        '<![if !mso]>',
        '&lt;div id="alliance-prompts"&gt;',
        '\r\n',
        '\u200b',
        '🤝',
      ),
      fc.string().map((text) => text.replaceAll('<', '‹')),
    ),
  )
  .map((parts) => parts.join(''));
const body = fc.oneof(
  fragment,
  fragment.map((inside) => `<html><head><meta charset="utf-8"></head><body dir="ltr">${inside}</body></html>`),
);
const anyBlock: fc.Arbitrary<PromptBlock> = fc.record({
  heading: fc.string(),
  prompts: fc.uniqueArray(fc.record({ id: fc.constantFrom(...oneToOnePrompts), text: fc.string() }), {
    minLength: 1,
    selector: (prompt) => prompt.id,
  }),
});

describe('putting prompts into an invite', () => {
  it('puts the list at the very start of a fragment', () => {
    expect(withPromptBlock('<p>Agenda</p>', block)).toBe(`${blockHtml}<p>Agenda</p>`);
  });

  it('puts the list behind the body tag of a whole document', () => {
    expect(withPromptBlock('<html><body lang="en"><p>Agenda</p></body></html>', block)).toBe(
      `<html><body lang="en">${blockHtml}<p>Agenda</p></body></html>`,
    );
  });

  it('does not take a body tag in a comment or a style sheet for the real one', () => {
    const head = '<head><!-- <body> --><style>/* <body> */</style></head>';
    expect(withPromptBlock(`<html>${head}<body>x</body></html>`, block)).toBe(
      `<html>${head}<body>${blockHtml}x</body></html>`,
    );
  });

  it('replaces its own list where it stands and never doubles it', () => {
    const moved = `<p>Before</p>${blockHtml}<p>After</p>`;
    expect(withPromptBlock(moved, shorter)).toBe(`<p>Before</p>${shorterHtml}<p>After</p>`);
  });

  it.each([
    ['<div id="x_alliance-prompts">', 'an id that Outlook has prefixed'],
    ['<div class="x" id="x_x_alliance-prompts" style="margin:0">', 'an id prefixed twice, among other attributes'],
    ["<div id='alliance-prompts'>", 'single quotes'],
    ['<DIV ID=alliance-prompts>', 'capitals and no quotes'],
  ])('recognises its list by %s (%s)', (opening) => {
    const inside = `<div><ul id="x_alliance-seal-${seal('onenested')}"><li>one<div>nested</div></li></ul></div>`;
    expect(withPromptBlock(`a${opening}${inside}</div>b`, shorter)).toBe(`a${shorterHtml}b`);
  });

  it('leaves an opening tag without an end alone', () => {
    const broken = '<div id="alliance-prompts"><p>My notes</p>';
    expect(withPromptBlock(broken, block)).toBe(blockHtml + broken);
  });

  it('writes every text as text, never as markup', () => {
    const sly: PromptBlock = { heading: `<b>"&'`, prompts: [{ id: 'one.aim', text: '</ul><script>x</script>' }] };
    expect(withPromptBlock('', sly)).toBe(
      `<div id="alliance-prompts"><h3>&lt;b&gt;&quot;&amp;&#39;</h3><ul id="alliance-seal-${seal('b/ulscriptx/script')}">` +
        '<li id="alliance-one.aim">&lt;/ul&gt;&lt;script&gt;x&lt;/script&gt;</li></ul></div>',
    );
  });

  it('changes nothing outside its list, whatever the invite says', () => {
    fc.assert(
      fc.property(body, anyBlock, anyBlock, (html, first, second) => {
        const once = withPromptBlock(html, first);
        const twice = withPromptBlock(once, second);
        expect(withoutPromptBlock(once)).toBe(html);
        expect(withoutPromptBlock(twice)).toBe(html);
        expect(twice).toBe(withPromptBlock(html, second));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back which prompts it put there', () => {
    fc.assert(
      fc.property(body, anyBlock, (html, written) => {
        expect(promptsInBlock(withPromptBlock(html, written))).toEqual(written.prompts.map((prompt) => prompt.id));
      }),
    );
  });
});

describe('a list in which somebody has written', () => {
  const written = blockHtml.replace('Which aim?', 'Which aim? To ship in May.');
  const theirs = written.replace('alliance-prompts', 'kept-prompts');

  it('stays below the new one, as their text', () => {
    expect(putIn(`a${written}b`, shorter)).toEqual({ html: `a${shorterHtml}${theirs}b`, kept: 'written-list' });
  });

  it('stays when the prompts are taken out', () => {
    expect(takeOut(`a${written}b`)).toEqual({ html: `a${theirs}b`, kept: 'written-list' });
  });

  it('stays once and for all, however often the prompts are updated', () => {
    const once = putIn(written, shorter).html;
    expect(putIn(once, block)).toEqual({ html: blockHtml + theirs, kept: 'nothing' });
  });

  it('is noticed in any script', () => {
    const japanese = blockHtml.replace('</li>', '五月に出荷</li>');
    expect(takeOut(japanese).kept).toBe('written-list');
  });

  it('is not mistaken for one that Outlook has merely written in its own way', () => {
    const italian: PromptBlock = {
      heading: 'Perché «noi»',
      prompts: [{ id: 'one.aim', text: "Qual è l'aim & scopo?" }],
    };
    const rewritten = withPromptBlock('', italian)
      .replace('Perché «noi»', '<b>Perch&eacute;\r\n&laquo;noi&#187;</b>')
      .replace('&#39;', "'")
      .replace('Qual è', 'Qual&nbsp;&#232;');
    expect(takeOut(rewritten)).toEqual({ html: '', kept: 'nothing' });
  });

  it('holds none of another catalogue, and is still there', () => {
    const team = { heading: 'For our meeting', prompts: [{ id: 'team.rules', text: 'Which rules?' }] } as const;
    const body = withPromptBlock('<p>Agenda</p>', team);
    expect(promptsIn(body, ['team.climate', 'team.rules'])).toEqual(['team.rules']);
    expect(promptsIn(body, oneToOnePrompts)).toEqual([]);
    expect(promptsIn('<p>Agenda</p>', ['team.rules'])).toBeUndefined();
  });
});

describe('an invite without our list', () => {
  it('stays as it is when the list is taken out', () => {
    fc.assert(
      fc.property(body, (html) => {
        expect(withoutPromptBlock(html)).toBe(html);
      }),
    );
  });

  it('holds no prompts', () => {
    expect(promptsInBlock('<ul><li id="alliance-one.aim">Which aim?</li></ul>')).toBeUndefined();
  });

  it('is read in linear time even when it is made to be slow', () => {
    for (const slow of ['<!--', '<div a="', '<div id="alliance-prompts">', '<style>', '<']) {
      const html = slow.repeat(200_000);
      expect(withoutPromptBlock(html)).toBe(html);
    }
  });
});
