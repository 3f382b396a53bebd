import { expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { makeForgetOldActs } from '#usecases/administration/forget-old-acts.ts';
import { testClock } from '../../support/test-clock.ts';

const dayMs = 86_400_000;

const world = () => {
  const clock = testClock(Date.parse('2026-11-20T09:00:00Z'));
  const asked: string[] = [];
  let isOut = false;
  const forgetBefore = (before: number): Promise<void> => {
    if (isOut) return Promise.reject(new Unavailable('storage', new Error('gone')));
    asked.push(new Date(before).toISOString());
    return Promise.resolve();
  };
  return {
    clock,
    asked,
    forget: makeForgetOldActs({ auditLog: { forgetBefore }, clock }),
    goOut: (out: boolean) => void (isOut = out),
  };
};

test('once a day what is older than ninety days is forgotten', async () => {
  const { clock, asked, forget } = world();
  await forget();
  clock.move(60_000);
  await forget();
  clock.move(dayMs);
  await forget();
  expect(asked).toEqual(['2026-08-22T09:00:00.000Z', '2026-08-23T09:01:00.000Z']);
});

test('what could not be done is done with the next look', async () => {
  const { asked, forget, goOut } = world();
  goOut(true);
  await expect(forget()).rejects.toThrow(Unavailable);
  goOut(false);
  await forget();
  expect(asked).toHaveLength(1);
});
