import { describe, expect, test } from '@jest/globals';
import type { Standing } from '#domain/alliance/pair/pair-alliance.ts';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { invitedPair } from '../../support/sample-pair.ts';
import { ada, bo, friday } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { linesOf, markdownOf } from './read-card.ts';
import { committedBy, links, samplePost, versionSaying } from './sample-post.ts';

const render = makeRenderPost(links);
const renderDirect = makeRenderDirectPost(links);
const left = { kind: 'left', at: friday } as const;

describe('what people wrote', () => {
  const texts = [
    ['Markdown', '**bold** [link](https://evil.example) # heading'],
    ['HTML', '<script>alert(1)</script><at>everyone</at>'],
    ['a template', '${1+1} {{DATE(2017-02-14T06:00:00Z,SHORT)}}'],
    ['right to left', '\u202eevil\u202c שלום'],
    ['emoji and zero-width', '👩‍👩‍👧 a\u200bb'],
    ['ICU syntax', "{name} '{' # }"],
  ] as const;

  test.each(texts)('is shown as it was written, never read as markup: %s', (_, text) => {
    const roster = samplePost().roster.map((member) => ({ ...member, name: text }));
    const card = render(samplePost([{ ...versionSaying(text), commitments: committedBy(bo) }], { roster }));
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toContain(text);
    expect(linesOf(card)).toContain(`Proposed by ${text} · Answer by Friday 27 November`);
    expect(markdownOf(card).join('')).not.toContain(text);
    expect((card as { readonly fallbackText: string }).fallbackText).not.toContain(text);
  });

  test('is cut between words', () => {
    const card = render(samplePost([versionSaying(`${'Say it early '.repeat(8)}and unmistakably, always.`)]));
    expect(linesOf(card)[2]).toBe(`${'Say it early '.repeat(8)}and…`);
  });

  test('keeps a last word that just fits', () => {
    const fitting = `${'a '.repeat(50)}ninechars`;
    expect(linesOf(render(samplePost([versionSaying(`${fitting} more`)])))[2]).toBe(`${fitting}…`);
  });

  test.each(texts)('is shown as it was written in an invitation and in news: %s', (_, text) => {
    const reader = { personId: bo, language: 'en' } as const;
    const standing: Standing = { kind: 'invited', by: ada, why: text, at: friday, putOffAt: undefined };
    const alliance = invitedPair({ standing, names: [text, 'Bo Lindqvist'] });
    const invitation = renderDirect({ kind: 'invitation', reader, alliance });
    const told = renderDirect({ kind: 'news', reader, alliance, news: left });
    expect(linesOf(invitation)).toContain(text);
    expect([...markdownOf(invitation), ...markdownOf(told)].join('')).not.toContain(text);
    expect(linesOf(told).join('')).toContain(`${text} has left.`);
  });

  test.each([
    ['en', 240],
    ['it', 320],
  ] as const)('leaves an invitation short however long its why is: %s', (language, most) => {
    const standing: Standing = { kind: 'invited', by: ada, why: 'word '.repeat(100), at: friday, putOffAt: undefined };
    const reader = { personId: bo, language };
    const card = renderDirect({ kind: 'invitation', reader, alliance: invitedPair({ standing }) });
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(most);
  });

  test('is cut between characters, never inside one, and the card stays under 25 KB', () => {
    const family = '👩‍👩‍👧‍👦';
    const roster = samplePost().roster.map((member) => ({ ...member, name: 'N'.repeat(256) }));
    const card = render(samplePost([versionSaying(family.repeat(350))], { roster }));
    expect(linesOf(card)[2]).toBe(`${family.repeat(109)}…`);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
  });
});
