import { describe, expect, test } from '@jest/globals';
import { makeUnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';
import type { UnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';
import { testClock } from '../../../support/test-clock.ts';
import type { TestClock } from '../../../support/test-clock.ts';

const day = 86_400_000;
const mine = { value: { text: 'héllo 👋 <b>' }, revision: 3 };

/** One browser's storage, and the starts of our pages in it. */
const makeDevice = () => {
  const items = new Map<string, string>();
  const clock: TestClock = testClock();
  const storage = {
    get length() {
      return items.size;
    },
    key: (at: number) => [...items.keys()][at] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const start = (owner: string | undefined): UnsavedTexts => makeUnsavedTexts({ storage, owner, clock });
  return { items, clock, start };
};

const refuse = (): never => {
  throw new DOMException('no storage in this frame', 'SecurityError');
};

describe('texts that are not saved yet', () => {
  test('come back in a tab that is opened anew', () => {
    const { start } = makeDevice();
    start('ana').keep('answer', mine);
    expect(start('ana').read('answer')).toEqual(mine);
  });

  test('are listed for their person alone, those of this start and of earlier ones', () => {
    const { start, items, clock } = makeDevice();
    items.set('another.app/answer', '{}');
    start('bo').keep('answer', mine);
    start('ana').keep('old', mine);
    clock.move(13 * day);
    start('ana').keep('note', mine);
    const texts = start('ana');
    expect(texts.list()).toEqual([
      { key: 'note', text: mine },
      { key: 'old', text: mine },
    ]);
    clock.move(day);
    texts.keep('begun', mine);
    texts.forget('note');
    expect(texts.list()).toEqual([{ key: 'begun', text: mine }]);
  });

  test('are listed from memory where nothing else keeps them', () => {
    const { clock, start } = makeDevice();
    const forbidden = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 0 };
    for (const texts of [start(undefined), makeUnsavedTexts({ storage: forbidden, owner: 'ana', clock })]) {
      texts.keep('answer', mine);
      expect(texts.list()).toEqual([{ key: 'answer', text: mine }]);
    }
  });

  test('leave nothing behind once they are saved', () => {
    const { start, items } = makeDevice();
    const texts = start('ana');
    texts.keep('answer', mine);
    texts.forget('answer');
    expect(items.size).toBe(0);
    expect(texts.read('answer')).toBeUndefined();
  });

  test('wait for two weeks from the last stroke, and are gone from the device at the next start', () => {
    const { start, items, clock } = makeDevice();
    const texts = start('ana');
    texts.keep('answer', { value: { text: 'hé' }, revision: 3 });
    clock.move(day);
    texts.keep('answer', mine);
    clock.move(14 * day - 1);
    expect(start('ana').read('answer')).toEqual(mine);
    clock.move(1);
    expect(start('ana').read('answer')).toBeUndefined();
    expect(items.size).toBe(0);
  });

  test('do not come back when they run out while the page is open', () => {
    const { start, clock } = makeDevice();
    start('ana').keep('answer', mine);
    const texts = start('ana');
    clock.move(14 * day);
    expect(texts.read('answer')).toBeUndefined();
  });

  test('do not wait for years where the clock had been set too far ahead', () => {
    const { start, items, clock } = makeDevice();
    start('ana').keep('answer', mine);
    clock.move(-1000 * day);
    expect(start('ana').read('answer')).toBeUndefined();
    expect(items.size).toBe(0);
  });

  test('never come to another person on the same device, and are still there when their own comes back', () => {
    const { start } = makeDevice();
    start('contoso/ana').keep('invite', mine);
    const other = start('contoso/luca');
    expect(other.read('invite')).toBeUndefined();
    other.keep('invite', { value: { text: 'his' }, revision: 0 });
    other.forget('invite');
    expect(start('contoso/ana').read('invite')).toEqual(mine);
  });

  test('never come to the same id in another organization', () => {
    const { start } = makeDevice();
    start('contoso/ana').keep('invite', mine);
    expect(start('fabrikam/ana').read('invite')).toBeUndefined();
  });

  test('belong to one person however ids and keys are put together', () => {
    const { start } = makeDevice();
    start('ana').keep('luca/invite', mine);
    expect(start('ana/luca').read('invite')).toBeUndefined();
  });

  test('of someone who never comes back are taken away by whoever starts next', () => {
    const { start, items, clock } = makeDevice();
    start('ana').keep('one', mine);
    start('ana').keep('two', mine);
    clock.move(14 * day);
    start('luca');
    expect(items.size).toBe(0);
  });

  test('leave alone what others keep in the same storage', () => {
    const { start, items, clock } = makeDevice();
    items.set('alliance.not-now.abc', '0');
    clock.move(30 * day);
    start('ana');
    expect([...items]).toEqual([['alliance.not-now.abc', '0']]);
  });

  test('stay off the device while nobody says whose they are', () => {
    const { start, items } = makeDevice();
    const texts = start(undefined);
    texts.keep('answer', mine);
    expect(texts.read('answer')).toEqual(mine);
    expect(items.size).toBe(0);
  });

  test('are kept in memory where the browser refuses to store', () => {
    const storage = { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
    const texts = makeUnsavedTexts({ storage, owner: 'ana', clock: testClock() });
    texts.keep('answer', mine);
    expect(texts.read('answer')).toEqual(mine);
  });

  test.each([
    'not json',
    'null',
    '{}',
    '{"text":{"value":{"text":5},"revision":1},"keptAt":NOW}',
    '{"text":{"value":null,"revision":1},"keptAt":NOW}',
    '{"text":{"value":{"text":"words"},"revision":1},"keptAt":"soon"}',
    '{"value":{"text":"words"},"revision":1}',
  ])('ignore what another program stored: %s', (stored) => {
    const { start, items, clock } = makeDevice();
    const texts = start('ana');
    items.set('alliance.unsaved/ana/answer', stored.replace('NOW', String(clock.now())));
    expect(texts.read('answer')).toBeUndefined();
    start('ana');
    expect(items.size).toBe(0);
  });
});
