import { describe, expect, test } from '@jest/globals';
import type { InsightsView } from '#contracts/insights-api.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import { insightsEn } from '#messages/insights/en.ts';
import { makeWords } from '#messages/words.ts';
import { barsOf } from '#surfaces/tab/insights/bars.ts';
import { dissentsBlock, keptBlock, moreBlock, pulsesBlock } from '#surfaces/tab/insights/insight-blocks.ts';
import { insightsCsv } from '#surfaces/tab/insights/insights-csv.ts';
import { makeDateFormat } from '#messages/date-format.ts';

const saying = {
  words: makeWords(insightsEn, 'en-GB'),
  checkInWords: makeWords(checkInEn, 'en-GB'),
  dates: makeDateFormat('en-GB', 'UTC'),
};

const told = { kind: 'told', kept: 3, toFix: 1, letGo: 0, unread: 1 } as const;
const few = { kind: 'too-few', promises: 2 } as const;

describe('purpose, trust and care', () => {
  const round = { round: 1, closedOn: '2026-11-13', answers: 4, comments: undefined };
  const figures = { purpose: 4.25, trust: 3, care: 5 };

  test('are told by the last check-in that has figures, in words first', () => {
    const block = pulsesBlock({ checkIns: [{ ...round, figures }] }, saying);
    expect(block.sentences).toEqual([
      'At the last check-in: purpose Mostly, 4.25 of 5, trust Somewhat, 3 of 5, care Fully, 5 of 5.',
    ]);
    expect(block.table?.rows).toEqual([['13 November 2026', 'Mostly, 4.25 of 5', 'Somewhat, 3 of 5', 'Fully, 5 of 5']]);
  });

  test('are not shown below four answers, and the page says why', () => {
    const block = pulsesBlock({ checkIns: [{ ...round, answers: 3, figures: undefined }] }, saying);
    expect(block.table).toBeUndefined();
    expect(block.sentences).toEqual(['There are no figures yet: a check-in shows them from 4 answers on.']);
  });
});

describe('promises', () => {
  test('are told of all weeks, and a week with too few of them says so', () => {
    const weeks = [
      { week: '2026-W46', share: few },
      { week: '2026-W47', share: told },
    ];
    const { sentences, table } = keptBlock({ kept: { weeks, all: told, leftOut: 2 } }, saying);
    expect(sentences).toEqual([
      'In the last 2 weeks: 3 kept, 1 to fix, 0 let go, 1 not read again.',
      '2 more are of weeks in which it would be about one or two people.',
    ]);
    expect(table?.rows).toEqual([
      ['9 November 2026', 'Too few to tell', '', '', ''],
      ['16 November 2026', '3', '1', '0', '1'],
    ]);
  });

  test('are told without a further word when all are in it', () => {
    expect(keptBlock({ kept: { weeks: [], all: told, leftOut: 0 } }, saying).sentences).toHaveLength(1);
  });

  test('are not shown while there are too few', () => {
    expect(keptBlock({ kept: { weeks: [], all: few, leftOut: 0 } }, saying).table).toBeUndefined();
  });
});

describe('dissents', () => {
  const weeks: InsightsView['dissents']['weeks'] = [{ week: '2026-W47', decided: 2, days: 2.5 }];

  test('are told by the days until a decision', () => {
    const { sentences } = dissentsBlock({ dissents: { weeks, all: { decided: 2, days: 2.5 }, waiting: 1 } }, saying);
    expect(sentences).toEqual([
      '2 were decided in the last 1 weeks, 2.5 days after it was raised as a rule. 1 waits for a decision.',
    ]);
  });

  test('of which none was decided have no chart', () => {
    const all = { decided: 0, days: undefined };
    const { sentences, table } = dissentsBlock({ dissents: { weeks, all, waiting: 0 } }, saying);
    expect(table).toBeUndefined();
    expect(sentences).toEqual(['None was decided in the last 1 weeks. None waits for a decision.']);
  });
});

test('obstacles and voices are told in words', () => {
  const obstacles = [
    { week: '2026-W46', removed: 0 },
    { week: '2026-W47', removed: 1 },
  ];
  expect(moreBlock({ obstacles, voices: { heard: 3, people: 5 } }, saying).sentences).toEqual([
    '1 obstacle was removed in the field in the last 2 weeks.',
    'In this round of voices 3 of 5 people have had their turn.',
  ]);
});

describe('the file', () => {
  test('holds what is on the page, block by block', () => {
    const table = { columns: ['Week of', 'Decided'], rows: [['9 November 2026', '2']] };
    const blocks = [
      { title: 'Promises', sentences: ['Too few, yet.'], table: undefined },
      { title: 'Dissents', sentences: ['One "no"'], table },
    ];
    expect(insightsCsv(blocks)).toBe(
      '\u{feff}Promises\r\n"Too few, yet."\r\n\r\nDissents\r\n"One ""no"""\r\nWeek of,Decided\r\n9 November 2026,2\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@x'])('gives a spreadsheet no formula to run: %s', (title) => {
    expect(insightsCsv([{ title, sentences: [], table: undefined }])).toBe(`\u{feff}'${title}\r\n`);
  });
});

describe('bars', () => {
  test('fill the chart at the top value, and stand on its lower edge', () => {
    expect(barsOf([4], 4)).toEqual([{ x: 30, y: 0, width: 180, height: 72 }]);
    expect(barsOf([1], 4)).toEqual([{ x: 30, y: 54, width: 180, height: 18 }]);
  });

  test('leave a gap where there is nothing, which a nought does not', () => {
    expect(barsOf([undefined, 0], 4).map(({ height }) => height)).toEqual([1]);
  });
});
