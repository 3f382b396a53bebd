import { describe, expect, test } from '@jest/globals';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { CardJson } from '#ports/chat.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { needEntry, promiseEntry, shoutOutEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, friday, members, sampleTeam } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';

const links = { teamsBaseUrl: 'https://teams.example', appId: 'dddddddd-0000-4000-8000-000000000003' };
const board = makeRenderBoard(links);

type Given = {
  readonly language?: 'en' | 'it';
  readonly entries?: readonly BoardEntry[];
  readonly roster?: readonly RosterMember[];
};

const draw = (
  wanted: readonly Ritual[],
  { language = 'en', entries = [], roster = members }: Given = {},
): CardJson | undefined =>
  board.ritual({
    team: sampleTeam(),
    roster,
    settings: settingsAtFirst('UTC', language),
    today: '2026-11-20',
    rituals: wanted,
    week: thisWeek,
    entries,
  });

const voices = voicesEntry(
  withVoices(
    voicesAtFirst,
    thisWeek,
    [ada, carla].map((personId) => ({ personId, round: 1 })),
  ),
);

const postedEntry = (number: number, gesture: string): BoardEntry =>
  shoutOutEntry(number, { gesture, choices: [{ personId: bo, choice: 'post', at: friday }] });

describe('the question what everyone needs and offers', () => {
  test('stands alone while nobody has answered', () => {
    expect(linesOf(draw(['needs']))).toEqual([
      'What do you need, what can you offer?',
      'In the next seven days: a person, a thing, a day.',
    ]);
  });

  test('shows three needs, or two and how many more', () => {
    const needs = [1, 2, 3, 4].map((number) => needEntry(number, { text: `Need ${number}.` }));
    expect(linesOf(draw(['needs'], { entries: needs.slice(0, 3) })).slice(1)).toEqual([
      'Ada Okafor needs: Need 1.',
      'Ada Okafor needs: Need 2.',
      'Ada Okafor needs: Need 3.',
    ]);
    expect(linesOf(draw(['needs'], { entries: needs })).slice(1)).toEqual([
      'Ada Okafor needs: Need 1.',
      'Ada Okafor needs: Need 2.',
      '2 more in Alliance',
    ]);
  });

  test('shows what of the days before can still be taken up, and no more', () => {
    const needs = ['2026-11-19', '2026-11-20'].map((until, index) =>
      needEntry(index + 1, { until, text: `Need ${until}.` }),
    );
    expect(linesOf(draw(['needs'], { entries: needs })).slice(1)).toEqual(['Ada Okafor needs: Need 2026-11-20.']);
  });

  test('says what was carried over to this week and is still to be done, without a name', () => {
    const carried = (number: number, given: object = {}) =>
      promiseEntry(number, { carried: 1, week: thisWeek, text: `Promise ${number}.`, ...given });
    expect(linesOf(draw(['needs'], { entries: [carried(1), carried(2, { carried: 0 })] })).at(-1)).toBe(
      'Carried over, still to be done: Promise 1.',
    );
    expect(linesOf(draw(['needs'], { entries: [carried(1), carried(2)] })).at(-1)).toBe(
      '2 promises were carried over to this week.',
    );
    const kept = carried(1, { state: { kind: 'kept', at: friday } });
    expect(linesOf(draw(['needs'], { entries: [kept] }))).toHaveLength(2);
  });
});

describe('the promises of a week', () => {
  test('are read again by name while they are open', () => {
    expect(linesOf(draw(['promises'], { entries: [promiseEntry(1, { text: 'I read the plan.' })] }))).toEqual([
      'Our promises, read again',
      'Kept, or to fix, and how?',
      'Bo Lindqvist: I read the plan.',
    ]);
  });

  test('have all been read once none is open, and need no post where there is none', () => {
    const kept = promiseEntry(1, { state: { kind: 'kept', at: friday } });
    expect(linesOf(draw(['promises'], { entries: [kept] }))[1]).toBe('All promises of this week have been read again.');
    expect(draw(['promises'])).toBeUndefined();
  });
});

describe('the shout-outs of a week', () => {
  test('without any ask whose work helped, and name the voices', () => {
    expect(linesOf(draw(['shout-outs'], { entries: [voices] }))).toEqual([
      'Shout-outs of the week',
      'Whose work helped others to grow this week?',
      'The voices of this week: Ada Okafor and Carla Ferri',
    ]);
  });
});

describe('a shared post', () => {
  test('has a line for each ritual that has something to say', () => {
    const entries = [needEntry(1), promiseEntry(2)];
    expect(linesOf(draw(rituals, { entries }))).toEqual([
      'Our week',
      'What do you need, what can you offer? 1 is free.',
      'Whose work helped others to grow this week?',
      '1 promise is open: kept, or to fix?',
    ]);
  });

  test('says whose voices it was, too', () => {
    expect(linesOf(draw(['shout-outs', 'promises'], { entries: [promiseEntry(2), voices] }))).toEqual([
      'Our week',
      'The voices of this week: Ada Okafor and Carla Ferri',
      '1 promise is open: kept, or to fix?',
    ]);
  });

  test('names whoever is recognised in it, and sums up the rest', () => {
    const entries = [postedEntry(3, 'Wrote the handover.'), promiseEntry(2), voices];
    expect(linesOf(draw(['shout-outs', 'promises'], { entries }))).toEqual([
      'Our week',
      'Ada Okafor to Bo Lindqvist: Wrote the handover.',
      'The voices of this week: Ada Okafor and Carla Ferri',
      '1 promise is open: kept, or to fix?',
    ]);
    const many = [3, 4, 5, 6].map((number) => postedEntry(number, `Gesture ${number}.`));
    expect(linesOf(draw(['shout-outs', 'promises'], { entries: [...many, promiseEntry(2), voices] }))).toEqual([
      'Our week',
      'Ada Okafor to Bo Lindqvist: Gesture 3.',
      'Ada Okafor to Bo Lindqvist: Gesture 4.',
      '2 more in Alliance',
      '1 promise is open: kept, or to fix?',
    ]);
  });

  test('says nothing of what is kept private', () => {
    const entries = [
      shoutOutEntry(3, { choices: [{ personId: bo, choice: 'keep-private', at: friday }] }),
      promiseEntry(2),
    ];
    expect(linesOf(draw(['shout-outs', 'promises'], { entries }))[1]).toBe(
      'Whose work helped others to grow this week?',
    );
  });

  test('is that of one ritual where the others are silent', () => {
    expect(linesOf(draw(['shout-outs', 'promises']))[0]).toBe('Shout-outs of the week');
  });
});

const awkward = '**Bold** [link](https://evil.example) '.repeat(20);

describe.each(['en', 'it'] as const)('every post of the week in %s', (language) => {
  const entries = [
    ...[1, 2, 3, 4].map((number) => needEntry(number, { text: awkward })),
    ...[5, 6, 7, 8].map((number) => promiseEntry(number, { text: awkward, by: bo })),
    voices,
  ];
  const cards = [...rituals.map((one) => [one]), ['shout-outs', 'promises'] as const, rituals].map(
    (wanted) => [wanted.join(), draw(wanted, { language, entries })] as const,
  );

  test.each(cards)('%s is a valid card, short enough for a phone', (_, card) => {
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(240);
  });

  test.each(cards)('%s shows what people wrote as they wrote it', (_, card) => {
    expect(markdownOf(card).join()).not.toContain('**');
  });

  test.each(cards)('%s leads to the week in the tab', (_, card) => {
    expect(decodeURIComponent(buttonsOf(card).at(-1)?.url ?? '')).toContain('"subEntityId":"/week"');
  });
});

test('what was taken off the board says so, without a button', () => {
  const card = board.item({ ...itemBase, entry: 'gone', noun: 'victory' });
  expect(cardProblems(card)).toEqual([]);
  expect(linesOf(card)[0]).toBe('This was taken back');
  expect(buttonsOf(card)).toEqual([]);
});

const itemBase = { team: sampleTeam(), roster: members, settings: settingsAtFirst('UTC', 'en'), today: '2026-11-20' };

test('a digest names what each message would have been about', () => {
  const titled = (number: number): CardJson => ({ fallbackText: `Title ${number}` });
  const reader = { personId: bo, language: 'en' } as const;
  const card = board.digest([titled(1), titled(2), titled(3), titled(4)], reader);
  expect(cardProblems(card)).toEqual([]);
  expect(linesOf(card)).toEqual(['4 things for you', 'Title 1', 'Title 2', '2 more in Alliance']);
});

test('a digest names what is alike once, and how many there are of it', () => {
  const recognition: CardJson = { fallbackText: 'A shout-out for you · Field design' };
  const dissent: CardJson = { fallbackText: 'A dissent for you' };
  const card = board.digest([recognition, dissent, ...Array<CardJson>(11).fill(recognition)], {
    personId: bo,
    language: 'en',
  });
  expect(cardProblems(card)).toEqual([]);
  expect(linesOf(card)).toEqual(['13 things for you', 'A shout-out for you · Field design (12)', 'A dissent for you']);
});

test('a digest counts things, not rows, in what it leaves out', () => {
  const titles = ['One', 'Two', 'Three', 'Three', 'Four'];
  const cards = titles.map((title): CardJson => ({ fallbackText: title }));
  const card = board.digest(cards, { personId: bo, language: 'en' });
  expect(linesOf(card)).toEqual(['5 things for you', 'One', 'Two', '3 more in Alliance']);
});

describe('who is in the team', () => {
  const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
    items.reduce<readonly (readonly Item[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
  const boards = subsets<BoardEntry>([
    needEntry(1),
    promiseEntry(1, { text: 'I read the plan.' }),
    promiseEntry(2, { carried: 1, week: thisWeek }),
    postedEntry(1, 'You stayed until it worked.'),
    voices,
  ]);

  test('need not be known where it is said that nobody is named: the post looks the same', () => {
    let unnamed = 0;
    for (const wanted of subsets(rituals).slice(1))
      for (const entries of boards) {
        if (board.namesAnyone(wanted, entries)) continue;
        unnamed += 1;
        expect(draw(wanted, { entries, roster: [] })).toEqual(draw(wanted, { entries }));
      }
    expect(unnamed).toBeGreaterThan(20);
  });

  test('need not be known for the question of a week in which nobody has asked or offered anything', () => {
    expect(board.namesAnyone(['needs'], [postedEntry(1, 'You stayed.'), voices])).toBe(false);
    expect(board.namesAnyone(['needs', 'promises'], [])).toBe(false);
    expect(board.namesAnyone(['needs'], [needEntry(1)])).toBe(true);
    expect(board.namesAnyone(['promises'], [promiseEntry(1)])).toBe(true);
    expect(board.namesAnyone(['shout-outs'], [])).toBe(true);
  });
});
