import { describe, expect, test } from '@jest/globals';
import type { NeedView, PromiseView } from '#contracts/reciprocity-api.ts';
import { actsOn, takerOf } from '#surfaces/tab/reciprocity/read-reciprocity.ts';
import { itemId } from '../../../support/sample-board.ts';
import { ada, bo, carla, members, stranger } from '../../../support/sample-team.ts';

const promise = (given: Partial<PromiseView> = {}): PromiseView => ({
  id: itemId(1),
  from: { kind: 'need', id: itemId(1) },
  by: bo,
  to: ada,
  text: 'I read the plan',
  day: '2026-11-24',
  state: 'open',
  word: '',
  carried: 0,
  question: undefined,
  revision: 1,
  ...given,
});
const need: NeedView = {
  id: itemId(1),
  by: ada,
  text: 'Bo reads the plan',
  until: '2026-11-27',
  revision: 1,
  state: 'promised',
  handedBack: undefined,
};
const acts = (me: string | undefined, given: Partial<PromiseView> = {}) =>
  actsOn(promise(given), { me, members, today: '2026-11-20' });

describe('what one can do with a promise', () => {
  test('is all of it for the one who promised', () => {
    expect(acts(bo)).toEqual(['kept', 'to-fix', 'handed-back', 'let-go', 'change']);
  });

  test('is to say how it is, for the one to whom it was promised', () => {
    expect(acts(ada)).toEqual(['kept', 'to-fix', 'let-go']);
  });

  test('is nothing for others, unless it was promised to the team', () => {
    expect(acts(carla)).toEqual([]);
    expect(acts(carla, { to: undefined })).toEqual(['kept', 'to-fix', 'let-go']);
  });

  test('is to keep on or to let go once it was carried over', () => {
    expect(acts(ada, { carried: 1 })).toEqual(['kept', 'keep-on', 'let-go']);
  });

  test('is not to move a day that has passed: it is read first', () => {
    expect(acts(bo, { day: '2026-11-19' })).not.toContain('change');
  });

  test('is anyone’s in the place of someone who has left', () => {
    expect(acts(carla, { by: stranger })).toEqual(['kept', 'to-fix', 'handed-back', 'let-go']);
  });

  test('is to open it again once it is settled, and to take what was handed back', () => {
    expect(acts(ada, { state: 'kept' })).toEqual(['open-again']);
    expect(acts(carla, { state: 'kept' })).toEqual([]);
    expect(acts(carla, { state: 'handed-back' })).toEqual(['take']);
    expect(acts(bo, { state: 'handed-back' })).toEqual([]);
  });

  test('is offered in full where the host does not tell who reads', () => {
    expect(acts(undefined)).toEqual(['kept', 'to-fix', 'handed-back', 'let-go', 'change']);
  });
});

describe('who has taken up', () => {
  test('a need is who promised, an offer who was promised', () => {
    expect(takerOf(need, [promise()])).toBe(bo);
    expect(takerOf({ ...need, by: bo }, [promise()])).toBe(ada);
  });

  test('is not known from a page on which the promise is not', () => {
    expect(takerOf(need, [])).toBeUndefined();
  });
});
