import { describe, expect, test } from '@jest/globals';
import { parseCounterpartKey } from '#domain/shared/ids.ts';
import { makePutOffs } from '#surfaces/outlook/pair/put-offs.ts';
import { testClock } from '../../support/test-clock.ts';

const mei = parseCounterpartKey('a'.repeat(64))!;
const luca = parseCounterpartKey('b'.repeat(64))!;
const day = 86_400_000;

const makeStorage = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};

const refuse = (): never => {
  throw new DOMException('no storage in this frame', 'SecurityError');
};

describe('“not now”', () => {
  test('holds for four weeks, and then the offer is back', () => {
    const [storage, clock] = [makeStorage(), testClock()];
    makePutOffs({ storage, clock }).putOff(mei);
    const later = makePutOffs({ storage, clock });
    clock.move(28 * day - 1);
    expect(later.isPutOff(mei)).toBe(true);
    clock.move(1);
    expect(later.isPutOff(mei)).toBe(false);
  });

  test('concerns one person', () => {
    const putOffs = makePutOffs({ storage: makeStorage(), clock: testClock() });
    putOffs.putOff(mei);
    expect(putOffs.isPutOff(luca)).toBe(false);
  });

  test.each([
    ['is forbidden', undefined],
    ['fails', { getItem: refuse, setItem: refuse }],
  ])('holds while the pane is open where storage %s', (_, storage) => {
    const putOffs = makePutOffs({ storage, clock: testClock() });
    putOffs.putOff(mei);
    expect(putOffs.isPutOff(mei)).toBe(true);
    expect(putOffs.isPutOff(luca)).toBe(false);
  });

  test('is not read out of what somebody else left in the storage', () => {
    const storage = makeStorage();
    storage.setItem(`alliance.not-now.${mei}`, 'soon');
    expect(makePutOffs({ storage, clock: testClock() }).isPutOff(mei)).toBe(false);
  });
});
