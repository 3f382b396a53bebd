import { describe, expect, test } from '@jest/globals';
import { alliancePage } from '#contracts/deep-link.ts';
import type { NextStep } from '#domain/alliance/pair/pair-summary.ts';
import { paneEn } from '#messages/pane/en.ts';
import { makeWords } from '#messages/words.ts';
import { nextLine, taskOf } from '#surfaces/outlook/pair/next-line.ts';
import { pathOfLink, pairTasks } from '#surfaces/tab/screens/paths.ts';
import { makeDateFormat } from '#messages/date-format.ts';

const id = '33333333-3333-4333-8333-333333333333';
const saying = { words: makeWords(paneEn, 'en'), dates: makeDateFormat('en-GB', 'Europe/Rome') };

const lineOf = (next: NextStep, pausedUntil?: string): string =>
  nextLine({ otherName: 'Mei', next, pausedUntil }, saying);

describe('the next step between two, beside their 1-1', () => {
  test.each<[NextStep, string, string | undefined]>([
    ['decide-on-invitation', 'Mei invites you to an alliance.', undefined],
    ['wait-for-decision', 'Mei has not decided on your invitation yet.', undefined],
    ['write-openness', 'Next: write why you want this, what you expect and what you fear.', 'openness'],
    ['wait-for-openness', 'You are ready to open up; Mei is still writing.', 'openness'],
    ['answer-prompts', 'Next: answer questions, in any order.', 'prompts'],
    ['write-agreement', 'Next: put into words what you agree on.', 'agreement'],
    ['commit', 'Next: a text to read and commit to.', 'agreement'],
    ['wait-for-commitment', 'You have committed; Mei has not yet.', 'agreement'],
    ['check-in', 'Time for a check-in.', 'check-in'],
    ['wait-for-check-in', 'You have checked in; Mei has not yet.', 'check-in'],
    ['review', 'Next: renew, change or close?', 'rhythm'],
    ['nothing', 'Your agreement is in force and asks nothing of you now.', undefined],
  ])('%s is said in words, and leads to where it is done', (next, line, task) => {
    expect([lineOf(next), taskOf(next)]).toEqual([line, task]);
  });

  test('in a pause it says until when, and asks for nothing', () => {
    expect(lineOf('check-in', '2026-12-07')).toBe('Paused until Monday 7 December; it goes on by itself.');
  });

  test('every task has a page in one’s own tab', () => {
    const tasks = ['openness', 'prompts', 'agreement', 'check-in', 'rhythm'];
    expect([...pairTasks].toSorted()).toEqual(tasks.toSorted());
    for (const task of tasks) expect(pathOfLink(alliancePage(id, task))).toBe(alliancePage(id, task));
  });
});
