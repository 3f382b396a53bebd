import { describe, expect, test } from '@jest/globals';
import { makeUnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';

const makeStorage = (): { readonly items: Map<string, string> } & Pick<
  Storage,
  'getItem' | 'setItem' | 'removeItem'
> => {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};

const refuse = (): never => {
  throw new DOMException('no storage in this frame', 'SecurityError');
};

describe('texts that are not saved yet', () => {
  test('come back after a reload', () => {
    const storage = makeStorage();
    makeUnsavedTexts(storage).keep('ana.answer', { value: { text: 'héllo 👋 <b>' }, revision: 3 });
    expect(makeUnsavedTexts(storage).read('ana.answer')).toEqual({ value: { text: 'héllo 👋 <b>' }, revision: 3 });
  });

  test('leave nothing behind once they are saved', () => {
    const storage = makeStorage();
    const texts = makeUnsavedTexts(storage);
    texts.keep('ana.answer', { value: { text: 'mine' }, revision: 0 });
    texts.forget('ana.answer');
    expect(storage.items.size).toBe(0);
    expect(texts.read('ana.answer')).toBeUndefined();
  });

  test('never come to another person', () => {
    const storage = makeStorage();
    makeUnsavedTexts(storage).keep('ana.answer', { value: { text: 'mine' }, revision: 0 });
    expect(makeUnsavedTexts(storage).read('luca.answer')).toBeUndefined();
  });

  test('are kept in memory where the browser refuses to store', () => {
    const texts = makeUnsavedTexts({ getItem: refuse, setItem: refuse, removeItem: refuse });
    texts.keep('ana.answer', { value: { text: 'mine' }, revision: 0 });
    expect(texts.read('ana.answer')?.value).toEqual({ text: 'mine' });
  });

  test.each(['not json', 'null', '{}', '{"value":{"text":5},"revision":1}', '{"value":null,"revision":1}'])(
    'ignore what another program stored: %s',
    (stored) => {
      const storage = makeStorage();
      storage.items.set('alliance.unsaved.ana.answer', stored);
      expect(makeUnsavedTexts(storage).read('ana.answer')).toBeUndefined();
    },
  );
});
