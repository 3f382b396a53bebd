import { expect, test } from '@jest/globals';
import type { UnsurePostView } from '#contracts/unsure-posts-api.ts';
import { unsurePostsEn } from '#messages/unsure-posts/en.ts';
import { unsurePostsIt } from '#messages/unsure-posts/it.ts';
import { makeWords } from '#messages/words.ts';
import { sayUnsurePost } from '#surfaces/tab/unsure-posts/say-unsure-post.ts';
import { makeDateFormat } from '#messages/date-format.ts';
import { ada, stranger } from '../../../support/sample-team.ts';

const view = { team: { name: 'Field design', members: [{ personId: ada, name: 'Ada Okafor' }] }, today: '2026-11-27' };
const post = 'x';

const inEnglish = (unsure: UnsurePostView): string =>
  sayUnsurePost(unsure, {
    words: makeWords(unsurePostsEn, 'en-GB'),
    locale: 'en-GB',
    dates: makeDateFormat('en-GB', 'Europe/Rome'),
    view,
    gone: 'Someone who has left',
  });
const inItalian = (unsure: UnsurePostView): string =>
  sayUnsurePost(unsure, {
    words: makeWords(unsurePostsIt, 'it-IT'),
    locale: 'it-IT',
    dates: makeDateFormat('it-IT', 'Europe/Rome'),
    view,
    gone: 'Una persona che ha lasciato il team',
  });

const cases: readonly (readonly [string, UnsurePostView, string, string])[] = [
  ['the week’s post of this week', { post, kind: 'rituals', day: '2026-11-27' }, 'Friday’s post', 'Il post di venerdì'],
  [
    'the week’s post of a week before',
    { post, kind: 'rituals', day: '2026-11-20' },
    'The post of Friday 20 November',
    'Il post di venerdì 20 novembre',
  ],
  ['the welcome', { post, kind: 'welcome' }, 'The welcome', 'Il benvenuto'],
  [
    'a version',
    { post, kind: 'proposal', version: 3 },
    'The post with version 3 of the agreement',
    'Il post con la versione 3 dell’accordo',
  ],
  [
    'a victory',
    { post, kind: 'victory', by: ada, on: '2026-11-26' },
    'The victory that Ada Okafor told on Thursday 26 November',
    'La vittoria raccontata da Ada Okafor, giovedì 26 novembre',
  ],
  [
    'a dissent of someone who has left',
    { post, kind: 'dissent', by: stranger, on: '2026-11-26' },
    'The dissent that Someone who has left raised on Thursday 26 November',
    'Il dissenso sollevato da Una persona che ha lasciato il team, giovedì 26 novembre',
  ],
  [
    'four weeks',
    { post, kind: 'four-weeks' },
    'The card that follows the four weeks',
    'La scheda che segue le quattro settimane',
  ],
  [
    'their story',
    { post, kind: 'four-weeks-story' },
    'The story of the four weeks',
    'La storia delle quattro settimane',
  ],
];

test.each(cases)('%s is called what the team calls it', (_, unsure, english, italian) => {
  expect(inEnglish(unsure)).toBe(english);
  expect(inItalian(unsure)).toBe(italian);
});
