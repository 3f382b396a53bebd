import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AbsenceStore } from '#ports/absence-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import { makeMemoryAbsenceStore } from '../../support/memory/absence-store.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';
import type { TestClock } from '../../support/test-clock.ts';

const dayMs = 86_400_000;
const me = { tenantId: tenantId(1), personId: ada };

let clock: TestClock;
let absences: AbsenceStore;
let asked: number;
let warned: unknown[];
beforeEach(() => {
  [clock, absences, asked, warned] = [testClock(), makeMemoryAbsenceStore(), 0, []];
});

const counting = (): Pick<AbsenceStore, 'load' | 'remove'> => ({
  load: (...of) => {
    asked += 1;
    return absences.load(...of);
  },
  remove: (...of) => absences.remove(...of),
});
const heedOver = (over: Pick<AbsenceStore, 'load' | 'remove'>) =>
  makeHeedSign({ absences: over, clock, log: { warn: (fields) => warned.push(fields) } });

describe('a sign of someone', () => {
  test('ends their absence, and nobody else’s', async () => {
    await absences.note(tenantId(1), ada, friday);
    await absences.note(tenantId(1), bo, friday);
    await heedOver(counting())(me);
    expect(await absences.load(tenantId(1), ada)).toBeUndefined();
    expect(await absences.load(tenantId(1), bo)).toBe(friday);
  });

  test('costs a question a day, however often they are there', async () => {
    const heed = heedOver(counting());
    for (let times = 0; times < 5; times += 1) await heed(me);
    expect(asked).toBe(1);
    await heed({ ...me, personId: bo });
    expect(asked).toBe(2);
    clock.move(dayMs);
    await heed(me);
    expect(asked).toBe(3);
  });

  test('counts on the next day where the absence began after it', async () => {
    const heed = heedOver(counting());
    await heed(me);
    await absences.note(tenantId(1), ada, friday);
    clock.move(dayMs);
    await heed(me);
    expect(await absences.load(tenantId(1), ada)).toBeUndefined();
  });

  test('that cannot be noted keeps nobody waiting, is said without a name, and is noted with the next one', async () => {
    await absences.note(tenantId(1), ada, friday);
    let isDown = true;
    const heed = heedOver({
      ...counting(),
      load: (...of) => (isDown ? Promise.reject(new Unavailable('storage', new Error('down'))) : absences.load(...of)),
    });
    await heed(me);
    expect(warned).toEqual([{ event: 'sign-of-life', part: 'storage', err: new Error('down') }]);
    expect(JSON.stringify(warned)).not.toContain(ada);
    isDown = false;
    await heed(me);
    expect(await absences.load(tenantId(1), ada)).toBeUndefined();
  });

  test('never rejects, be it for a fault of ours', async () => {
    const heed = heedOver({ ...counting(), load: () => Promise.reject(new TypeError('a bug')) });
    await heed(me);
    expect(warned).toHaveLength(1);
  });
});
