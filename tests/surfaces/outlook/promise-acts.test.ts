import { describe, expect, test } from '@jest/globals';
import { actsOn, promiseAfter } from '#surfaces/outlook/pair/promise-acts.ts';

const today = '2026-11-20';
const before = false;
const met = true;

describe('an open promise', () => {
  test('of one’s own is kept or let go before the two meet', () => {
    expect(actsOn({ day: today }, 'mine', before, today)).toEqual(['kept', 'let-go']);
  });

  test('of one’s own whose day is over can be renewed', () => {
    expect(actsOn({ day: '2026-11-19' }, 'mine', before, today)).toEqual(['kept', 'renew', 'let-go']);
  });

  test('of one’s own is looked at once more after they have met', () => {
    expect(actsOn({ day: today }, 'mine', met, today)).toEqual(['kept', 'renew', 'let-go']);
    // A week from now is what renewing would give it.
    expect(actsOn({ day: '2026-11-27' }, 'mine', met, today)).toEqual(['kept', 'let-go']);
  });

  test('of the other is theirs, but that it was kept can be said once they have met', () => {
    expect(actsOn({ day: today }, 'theirs', before, today)).toEqual([]);
    expect(actsOn({ day: today }, 'theirs', met, today)).toEqual(['kept']);
  });

  test('is for a week from now when it is renewed, and stays open', () => {
    const promise = { id: 'one', by: 'me', text: 'The brief.', day: '2026-11-13', state: 'open', revision: 3 } as const;
    expect(promiseAfter(promise, 'renew', today)).toEqual({ text: 'The brief.', day: '2026-11-27', state: 'open' });
    expect(promiseAfter(promise, 'kept', today)).toEqual({ text: 'The brief.', day: '2026-11-13', state: 'kept' });
    expect(promiseAfter(promise, 'let-go', today).state).toBe('let-go');
  });
});
