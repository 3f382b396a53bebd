import { describe, expect, test } from '@jest/globals';
import { makeDeviceChoices } from '#adapters/browser/device-choices.ts';

const storageOf = (values = new Map<string, string>()) => ({
  getItem: (name: string) => values.get(name) ?? null,
  setItem: (name: string, value: string) => void values.set(name, value),
});

describe('a choice on the device', () => {
  test('is still there at the next start', () => {
    const storage = storageOf();
    makeDeviceChoices({ storage, owner: 'ana' }).keep('series', 'no');
    expect(makeDeviceChoices({ storage, owner: 'ana' }).read('series')).toBe('no');
    expect(makeDeviceChoices({ storage, owner: 'ana' }).read('other')).toBeUndefined();
  });

  test('is nobody else’s who uses the same device', () => {
    const storage = storageOf();
    makeDeviceChoices({ storage, owner: 'ana' }).keep('series', 'no');
    expect(makeDeviceChoices({ storage, owner: 'ben' }).read('series')).toBeUndefined();
  });

  test('of somebody unknown lasts as long as the page, and leaves nothing behind', () => {
    const values = new Map<string, string>();
    const choices = makeDeviceChoices({ storage: storageOf(values), owner: undefined });
    choices.keep('series', 'no');
    expect(choices.read('series')).toBe('no');
    expect(values.size).toBe(0);
  });

  test('lasts as long as the page where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    for (const storage of [undefined, full]) {
      const choices = makeDeviceChoices({ storage, owner: 'ana' });
      choices.keep('series', 'no');
      expect(choices.read('series')).toBe('no');
    }
  });
});
