import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasLinkBlock, withLinkBlock, withoutLinkBlock } from '#domain/invite/link-block.ts';
import type { LinkBlock } from '#domain/invite/link-block.ts';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { promptsInBlock as promptsIn, withoutPromptBlock, withPromptBlock } from '#domain/invite/prompt-block.ts';

const promptsInBlock = (body: string) => promptsIn(body, oneToOnePrompts);

const link = 'https://teams.example/l/entity/app/home?context=%7B%22subEntityId%22%3A%22%2Falliances%2F1%22%7D';
const block: LinkBlock = { text: `Hi Kenji, have a look: ${link}`, link };
const later: LinkBlock = { text: `Ciao Kenji: ${link}`, link };

const agenda = '<html><body lang="en"><p>Agenda</p></body></html>';
const prompts = { heading: 'For our 1-1', prompts: [{ id: 'one.aim', text: 'Which aim?' }] } as const;

describe('the link to an invitation in an invite', () => {
  it('stands at the top as a sentence whose address can be pressed', () => {
    expect(withLinkBlock(agenda, block).html).toMatch(
      new RegExp(
        '^<html><body lang="en"><div id="alliance-invitation"><p id="alliance-seal-[0-9a-f]{8}">Hi Kenji, have a look: ' +
          '<a href="(https:[^"]+)">\\1</a></p></div><p>Agenda</p></body></html>$',
      ),
    );
    expect(withLinkBlock(agenda, block).html).toContain(`<a href="${link}">`);
  });

  it('is there once, however often it is put there, and the latest words count', () => {
    const twice = withLinkBlock(withLinkBlock(agenda, block).html, later);
    expect(twice).toEqual({ html: withLinkBlock(agenda, later).html, kept: 'nothing' });
    expect(twice.html.split('alliance-invitation')).toHaveLength(2);
  });

  it('is taken out without a trace', () => {
    expect(withoutLinkBlock(withLinkBlock(agenda, block).html)).toEqual({ html: agenda, kept: 'nothing' });
  });

  it('is known by an id that Outlook has prefixed', () => {
    const moved = withLinkBlock(agenda, block).html.replaceAll('id="alliance-', 'id="x_alliance-');
    expect(hasLinkBlock(moved)).toBe(true);
    expect(withoutLinkBlock(moved).html).toBe(agenda);
  });

  it('is not seen where it is not', () => {
    expect(hasLinkBlock(agenda)).toBe(false);
    expect(hasLinkBlock(`<p>${link}</p>`)).toBe(false);
    expect(withoutLinkBlock(agenda)).toEqual({ html: agenda, kept: 'nothing' });
  });

  it('stays as text of theirs where somebody has written in it', () => {
    const written = withLinkBlock('', block).html.replace('</p>', ' See you there.</p>');
    const theirs = written.replace('alliance-invitation', 'kept-invitation');
    expect(withoutLinkBlock(written)).toEqual({ html: theirs, kept: 'written-list' });
    expect(withLinkBlock(written, later)).toEqual({
      html: withLinkBlock('', later).html + theirs,
      kept: 'written-list',
    });
  });

  it('writes a name as text, never as markup', () => {
    const sly = withLinkBlock('', { text: `Hi <img src=x> "&' $& : ${link}&a="b`, link: `${link}&a="b` }).html;
    expect(sly).toContain('Hi &lt;img src=x&gt; &quot;&amp;&#39; $&amp; : <a href="');
    expect(sly).toContain(`<a href="${link}&amp;a=&quot;b">${link}&amp;a=&quot;b</a></p></div>`);
    expect(sly).not.toContain('<img');
  });

  it('stands at the end where the words leave it out', () => {
    expect(withLinkBlock('', { text: 'Hi', link }).html).toContain(`>Hi <a href="${link}">${link}</a></p>`);
  });

  it('and the prompts leave each other alone, whichever comes first', () => {
    const both = withPromptBlock(withLinkBlock(agenda, block).html, prompts).html;
    expect(hasLinkBlock(both)).toBe(true);
    expect(promptsInBlock(both)).toEqual(['one.aim']);
    expect(withoutLinkBlock(both).html).toBe(withPromptBlock(agenda, prompts).html);
    expect(withoutPromptBlock(both).html).toBe(withLinkBlock(agenda, block).html);
    expect(withoutPromptBlock(withLinkBlock(withPromptBlock(agenda, prompts).html, block).html).html).toBe(
      withLinkBlock(agenda, block).html,
    );
  });

  it('changes nothing outside of it, whatever the invite and the name say', () => {
    const body = fc.string().map((text) => text.replaceAll('<', '‹'));
    fc.assert(
      fc.property(body, fc.string(), (html, name) => {
        const put = withLinkBlock(html, { text: `Hi ${name}: ${link}`, link }).html;
        expect(hasLinkBlock(put)).toBe(true);
        expect(withoutLinkBlock(put)).toEqual({ html, kept: 'nothing' });
      }),
    );
  });
});
