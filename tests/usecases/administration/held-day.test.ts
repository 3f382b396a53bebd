import { expect, test } from '@jest/globals';
import { noCounts } from '#domain/figures/counts.ts';
import { heldDay } from '#usecases/administration/held-day.ts';
import { calm, countedAs } from '../../support/engine-state.ts';
import { testClock } from '../../support/test-clock.ts';

test('the counts of a day do not move within an hour, and all else does', async () => {
  const clock = testClock();
  let state = countedAs({ day: { ...noCounts, started: 9 }, workers: 1 });
  const read = heldDay(() => Promise.resolve(state), clock);
  await read();
  state = countedAs({ day: { ...noCounts, started: 10 }, workers: 0 });
  expect(await read()).toEqual(countedAs({ day: { ...noCounts, started: 9 }, workers: 0 }));
  clock.move(3_600_000);
  expect(await read()).toEqual(state);
});

test('what cannot be read is not held', async () => {
  let state = { ...calm, counted: { kind: 'out-of-reach' } } as typeof calm;
  const read = heldDay(() => Promise.resolve(state), testClock());
  expect(await read()).toEqual(state);
  state = countedAs({ day: { ...noCounts, started: 9 } });
  expect(await read()).toEqual(state);
});
