import { describe, expect, test } from '@jest/globals';
import { ownWordsOf } from '#adapters/botbuilder/own-words.ts';

const html = (content: string) => ownWordsOf({ contentType: 'html', content });

describe('what the author of a message wrote', () => {
  test.each([
    ['text as it is', 'Done & dusted', 'Done &amp; dusted'],
    ['paragraphs as lines', 'One\nTwo', '<div><div>One</div>\n<div>Two</div></div>'],
    ['breaks as lines', 'One\nTwo', '<p>One<br/>Two</p>'],
    ['mentions as names', 'Thanks Bo', '<div>Thanks <at id="0">Bo</at></div>'],
    ['emoji as characters', 'Shipped 🎉', '<p>Shipped <emoji id="tada" alt="🎉" title=""></emoji></p>'],
    ['signs as they were typed', '1 < 2 > 0 "so"', '<p>1 &lt; 2 &gt; 0 &quot;so&quot;</p>'],
    ['numbered signs, too', 'è ✓', '<p>&#232; &#x2713;</p>'],
    ['what looks like markup once it was typed', '<b>', '<p>&lt;b&gt;</p>'],
    ['signs that nobody knows', '&nope; &#0;', '<p>&nope; &#0;</p>'],
    ['nothing of a picture without words', '', '<p><img src="https://example.org/a.png" width="20"></p>'],
    ['nothing of markup that was cut off', 'Words', '<p>Words</p><img src="https'],
  ])('are %s', (_, words, content) => {
    expect(html(content)).toBe(words);
  });

  test('are not the words that they quote', () => {
    const quote = '<blockquote itemtype="http://schema.skype.com/Reply"><p>Bo’s words</p></blockquote>';
    expect(html(`<div>${quote}<p>I agree</p></div>`)).toBe('I agree');
    expect(html('<blockquote><p>A quote that never ends')).toBe('');
  });

  test('of a plain message are all of it', () => {
    expect(ownWordsOf({ contentType: 'text', content: ' a <b> c ' })).toBe('a <b> c');
    expect(ownWordsOf({ content: null })).toBe('');
  });

  test.each(['<', '<img alt="', '<blockquote ', '&', '<br '])('are read in no time, whatever repeats: %s', (part) => {
    // Time that others have the processor is not ours.
    const begun = process.cpuUsage();
    html(part.repeat(20_000));
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500);
  });
});
