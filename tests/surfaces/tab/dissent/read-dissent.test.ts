import { describe, expect, test } from '@jest/globals';
import type { DissentView, StepView } from '#contracts/dissent-api.ts';
import { dissentEn } from '#messages/dissent/en.ts';
import { makeWords } from '#messages/words.ts';
import { canDecide, readSteps } from '#surfaces/tab/dissent/decision-draft.ts';
import type { DecisionDraft } from '#surfaces/tab/dissent/decision-draft.ts';
import { openActs, standingLine } from '#surfaces/tab/dissent/read-dissent.ts';
import { itemId } from '../../../support/sample-board.ts';
import { ada, bo, carla, nameOfSample, personId } from '../../../support/sample-team.ts';

const saying = { words: makeWords(dissentEn, 'en'), dates: { date: (day: string) => day }, locale: 'en' };
const nameOf = (id: string): string => nameOfSample(personId(Number(id.slice(-1))));

const dissent = (given: Partial<DissentView> = {}): DissentView => ({
  id: itemId(1),
  by: ada,
  fact: 'On 12 November the release went out red.',
  impact: 'Three customers could not log in.',
  proposal: 'Nobody releases while a test is red.',
  lineId: undefined,
  raisedOn: '2026-11-20',
  daysOpen: 0,
  steps: [],
  outcome: undefined,
  settled: false,
  turn: { next: 'thanks', who: [bo, carla] },
  revision: 1,
  ...given,
});

const on = '2026-11-20';
const thanks: StepView = { kind: 'thanks', by: bo, on };
const clarified: StepView = { kind: 'clarification', by: bo, on, text: 'I see.' };

describe('how a dissent stands', () => {
  const lineOf = (given: Partial<DissentView>) => standingLine(dissent(given), nameOf, saying);

  test('is what comes next, by the names of up to two', () => {
    expect(lineOf({})).toBe('Next: a thank-you');
    expect(lineOf({ turn: { next: 'clarification', who: [bo] } })).toBe('Next: how Bo Lindqvist understands it');
    expect(lineOf({ turn: { next: 'clarification', who: [ada, bo, carla] } })).toBe('Next: how someone understands it');
    expect(lineOf({ turn: { next: 'reply', who: [ada] } })).toBe('Next: an answer from Ada Okafor');
  });

  test('is what holds, once that is so', () => {
    expect(lineOf({ outcome: { kind: 'changed' }, settled: true, turn: undefined })).toBe('Changed');
    expect(lineOf({ outcome: { kind: 'trial', until: '2026-12-04' }, turn: undefined })).toBe('Trial until 2026-12-04');
    expect(lineOf({ outcome: { kind: 'stays-open' }, turn: undefined })).toBe('Stays open');
  });

  test('is what comes next again when a trial is over', () => {
    const outcome = { kind: 'trial', until: '2026-12-04' } as const;
    expect(lineOf({ outcome, turn: { next: 'decision', who: [bo] } })).toBe('Next: a decision');
  });
});

describe('what a reader can do', () => {
  const nothing = { thank: false, clarify: undefined, decide: false, withdraw: false, edit: false };

  test('first someone else thanks, and its author can still change or withdraw it', () => {
    expect(openActs(dissent(), bo)).toEqual({ ...nothing, thank: true });
    expect(openActs(dissent(), ada)).toEqual({ ...nothing, withdraw: true, edit: true });
  });

  test('then it is understood, and only after that decided, by someone else', () => {
    expect(openActs(dissent({ steps: [thanks] }), carla)).toEqual({ ...nothing, clarify: 'understand' });
    expect(openActs(dissent({ steps: [thanks, clarified] }), carla)).toEqual({
      ...nothing,
      clarify: 'more',
      decide: true,
    });
    expect(openActs(dissent({ steps: [thanks, clarified] }), ada)).toEqual({
      ...nothing,
      clarify: 'reply',
      withdraw: true,
    });
  });

  test('nothing is left once it is settled', () => {
    for (const me of [ada, bo])
      expect(openActs(dissent({ steps: [thanks, clarified], settled: true }), me)).toEqual(nothing);
  });
});

describe('a decision that is being written', () => {
  const draft: DecisionDraft = { outcome: 'changed', until: '2026-12-04', text: 'So be it.', nextSteps: [] };
  const step = { id: itemId(2), who: bo, what: 'Adds the check', by: '2026-11-27' };

  test('can be taken once it says what, with whole next steps', () => {
    expect(canDecide(draft, on)).toBe(true);
    expect(canDecide({ ...draft, nextSteps: [step] }, on)).toBe(true);
    for (const broken of [{ who: '' }, { what: ' ' }, { by: '2026-11-19' }, { by: '2027-11-27' }, { by: '' }])
      expect(canDecide({ ...draft, nextSteps: [{ ...step, ...broken }] }, on)).toBe(false);
    expect(canDecide({ ...draft, text: ' ' }, on)).toBe(false);
  });

  test('of a trial names a day ahead', () => {
    expect(canDecide({ ...draft, outcome: 'trial' }, on)).toBe(true);
    for (const until of [on, '', '2027-11-27'])
      expect(canDecide({ ...draft, outcome: 'trial', until }, on)).toBe(false);
  });

  test('keeps its next steps, and begins anew where they cannot be read', () => {
    expect(readSteps(JSON.stringify([step]))).toEqual([step]);
    for (const kept of ['', '{}', '[1]', 'no']) expect(readSteps(kept)).toEqual([]);
  });
});
