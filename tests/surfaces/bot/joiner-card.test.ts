import { describe, expect, test } from '@jest/globals';
import { makeRenderDirectPost } from '#surfaces/bot/render-direct-post.ts';
import { bo, sampleTeam } from '../../support/sample-team.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';
import { links } from './sample-post.ts';

const renderDirect = makeRenderDirectPost(links);

describe('the card for someone who has joined', () => {
  const joinerCard = (isInForce: boolean, name = 'Field design', language: 'en' | 'it' = 'en') =>
    renderDirect({ kind: 'joiner', reader: { personId: bo, language }, team: sampleTeam({ name }), isInForce });

  test('says which team it is about, what to do, and opens it', () => {
    const card = joinerCard(true);
    expect(linesOf(card)[1]).toBe('You are new in Field design. It has an alliance: read it and commit.');
    const [open, ...others] = buttonsOf(card);
    expect(others).toEqual([]);
    expect(new URL(open!.url!).searchParams.get('context')).toContain('19:alliance@thread.tacv2');
  });

  test('does not say that something is agreed that is only proposed', () => {
    expect(linesOf(joinerCard(false))[1]).toBe(
      'You are new in Field design. It is deciding on an alliance: read it and commit.',
    );
  });

  test('speaks the language of the one who reads it, not of the team', () => {
    expect(linesOf(joinerCard(true, 'Field design', 'it'))[1]).toBe(
      'Da poco fai parte di Field design. Il team ha un’alleanza: leggila e impegnati.',
    );
  });

  test('shows the name of the team as it is written, never read as markup', () => {
    const card = joinerCard(true, '**Field** [design](https://evil.example)');
    expect(linesOf(card)[1]).toContain('**Field** [design](https://evil.example)');
    expect(markdownOf(card).join('')).not.toContain('evil');
  });
});
